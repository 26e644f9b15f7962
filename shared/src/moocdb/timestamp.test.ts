import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../test/property-seed.ts'
import { timestampOf } from './timestamp.ts'

test('a moment is written as Date writes it', () => {
  const at = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) - 1 })
  fc.assert(
    fc.property(at, (moment) => {
      expect(timestampOf(moment)).toBe(new Date(moment).toISOString())
    }),
  )
})
