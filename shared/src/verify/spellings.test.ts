import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { spellingsOf } from './spellings.ts'

const hex = (text: string): string => Buffer.from(text).toString('hex')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

test.each([
  ['as it is', 'mirela voss'],
  ['base64', base64('mirela voss')],
  ['base64 that begins inside a longer run', `ab${base64('mirela voss')}`],
  ['base64 in a form, whose plus is a blank', base64('>>>>mirela voss').replaceAll('+', ' ')],
  ['hexadecimal digits', hex('mirela voss')],
  ['hexadecimal digits behind an odd one', `a${hex('mirela voss')}`],
  ['percent in base64', base64('mirela%20voss')],
  ['base64 in hexadecimal digits', hex(base64('mirela voss'))],
])('what stands as %s is among the readings', (_name, text) => {
  expect([...spellingsOf(text)].some((spelling) => spelling.includes('mirela voss'))).toBe(true)
})

test('a reading that is no text is read no further', () => {
  expect(spellingsOf('\ufffd%41')).toContain('\ufffdA')
  expect(spellingsOf(Buffer.from([255, 255, ...Buffer.from('%41')]).toString('base64'))).not.toContain('\ufffd\ufffdA')
})

test('a text that was made to be read for ever is left after some thousands of readings', () => {
  expect(spellingsOf('A1b2C3d4'.repeat(2_000)).size).toBeLessThan(10_000)
})
