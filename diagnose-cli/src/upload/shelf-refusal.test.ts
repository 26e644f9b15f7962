import { expect, test } from 'vitest'
import { problem } from '../../../test/builders/shelf-stand-in.ts'
import { exitCodes } from '../exit-codes.ts'
import { causeCode, refusalOf } from './shelf-refusal.ts'

test.each([
  [401, 'unauthenticated', exitCodes.token],
  [403, 'forbidden', exitCodes.token],
  [403, 'terms-not-accepted', exitCodes.declined],
  [409, 'held-by-another', exitCodes.rejected],
  [422, 'bundle-refused', exitCodes.rejected],
  [429, 'rate-limited', exitCodes.network],
  [503, 'unavailable', exitCodes.network],
])('status %i of the kind %s has an exit code and a word', (status, kind, exitCode) => {
  expect(refusalOf(status, problem(status, kind))).toMatchObject({ exitCode, code: `shelf.${kind}` })
})

test('a finding is told with its place and its code, and only the first hundred are', () => {
  const finding = { code: 'leak.email', message: 'A value.', file: 'samples/a.jsonl', line: 2, pointer: '/event' }
  const { message } = refusalOf(
    422,
    problem(
      422,
      'bundle-refused',
      Array.from({ length: 103 }, () => finding),
    ),
  )

  expect(message[1]).toBe('  samples/a.jsonl:2 /event: A value. [leak.email]')
  expect(message).toHaveLength(102)
  expect(message.at(-1)).toBe('  … 3 more')
})

test('an answer without an explanation is told by its status alone', () => {
  expect(refusalOf(502, '<html>')).toEqual({
    exitCode: exitCodes.network,
    message: ['The shelf answered with status 502, and no explanation.'],
  })
})

test('the innermost code says what went wrong, and nothing but a code is told', () => {
  const inner = Object.assign(new Error('no'), { code: 'ECONNREFUSED' })

  expect(causeCode(new Error('fetch failed', { cause: inner }))).toBe('ECONNREFUSED')
  expect(causeCode(Object.assign(new Error('late'), { name: 'TimeoutError' }))).toBe('TIMEOUT')
  expect(causeCode(Object.assign(new Error('no'), { code: 'mirela voss' }))).toBe('')
  expect(causeCode('no error')).toBe('')
})
