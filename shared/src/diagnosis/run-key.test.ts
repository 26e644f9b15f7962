import { expect, test } from 'vitest'
import { hashKeyOf, runKeyOf } from './run-key.ts'

test.each([
  ['64 hexadecimal digits', 'a1'.repeat(32), { text: 'a1'.repeat(32), isGiven: false }],
  ['a number', '20130901', { text: '20130901', isGiven: true }],
  ['nothing', '', undefined],
  ['a number with a zero before it', '07', undefined],
  ['a number beyond 2^53', '9007199254740992', undefined],
  ['a negative number', '-1', undefined],
  ['63 digits', 'a'.repeat(63), undefined],
  ['capital digits', 'A1'.repeat(32), undefined],
])('%s as the key of a run', (_name, text, key) => {
  expect(runKeyOf(text)).toEqual(key)
})

test('the key of the hashes follows from the text and does not tell it', () => {
  expect(hashKeyOf('7')).toEqual(hashKeyOf('7'))
  expect(hashKeyOf('7')).not.toEqual(hashKeyOf('8'))
  expect(JSON.stringify(hashKeyOf('a1'.repeat(32)))).not.toContain('a1a1')
})
