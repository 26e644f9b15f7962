import { expect, test } from 'vitest'
import { unescaped } from './unescaped.ts'

test.each([
  ['percent', 'caf%C3%A9', 'café'],
  ['percent that is no UTF-8, byte by byte', 'x%E9', 'xé'],
  ['entities by name, in any case', '&lt;&COMMAT;&sol;', '<@/'],
  ['entities by number', '&#64;&#x40', '@@'],
  ['an entity beyond all characters', '&#9999999;', '&#9999999;'],
  ['a name that nobody knows', '&zora;', '&zora;'],
  ['escapes of JSON', String.raw`\u0040\x40\/\"`, '@@/"'],
  ['line ends and tabs, which are blanks', String.raw`a\nb\tc`, 'a b c'],
  ['nothing', 'a plain text', 'a plain text'],
])('one layer is taken off: %s', (_name, text, plain) => {
  expect(unescaped(text)).toBe(plain)
})

test('an escape inside an escape is left to the next time', () => {
  expect(unescaped('%2540')).toBe('%40')
  expect(unescaped(String.raw`\\u0040`)).toBe(String.raw`\u0040`)
})
