/** Pages and the command write the same figure with the same words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as command from '../../diagnose-cli/src/report/plain-text.ts'
import * as pages from '../../web/src/parts/figures.ts'

const count = fc.integer({ min: 0, max: 2 ** 50 })
const alike = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a share is told alike', () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)]
      expect(alike(pages.percent(part, whole))).toBe(command.percent(part, whole))
    }),
  )
})

test('a count is told alike', () => {
  fc.assert(
    fc.property(count, (number) => {
      expect(pages.exact(number)).toBe(command.grouped(number))
      expect(alike(pages.counted(number, 'event'))).toBe(command.counted(number, 'event'))
    }),
  )
})
