import { expect, test } from 'vitest'
import { anIo } from '../../../test/builders/io.ts'
import { tell } from '../refusal.ts'
import { refusedByCheck } from './check-refusal.ts'
import { diskRefusal, inputRefusal, noEvents } from './run-refusals.ts'

test.each([
  ['an input that is not there', inputRefusal({ code: 'input.not-found', file: 'logs' }), 'input.not-found', 1],
  [
    'a finding of the check',
    refusedByCheck([{ code: 'leak.email', file: 'shapes.json', pointer: '/0' }]),
    'leak.email',
    3,
  ],
])('programs get the code and the place of %s', (_name, refusal, code, exitCode) => {
  const io = anIo({ jsonErrors: true })

  expect(tell(refusal, io)).toBe(exitCode)
  expect(JSON.parse(io.written.err.join(''))).toMatchObject({ code, exitCode, errors: [{ code }] })
})

test('how to make lines of other JSON is told where there was some', () => {
  const causes = (...malformed: ['not-json' | 'no-event-type', number][]) =>
    noEvents({ partial: { malformed: new Map(malformed), lines: 2, blank: 1 } }).message

  expect(causes(['no-event-type', 1])).toEqual([
    'No line of the input is an event. 2 lines: 1 blank line, 1 no-event-type. [input.no-events]',
    'Nothing was written.',
  ])
  expect(causes(['not-json', 1]).at(-1)).toBe(
    "A log has one event on each line. Of other JSON, jq -c '.[]' or jq -c . makes such lines.",
  )
})

test('a bug is no full disk', () => {
  expect(diskRefusal(new TypeError('a bug'))).toBeUndefined()
  expect(diskRefusal(Object.assign(new Error(), { code: 'ENOSPC' }))?.message).toEqual([
    'The diagnosis cannot be written: the disk is full [ENOSPC]. Nothing was written.',
  ])
})
