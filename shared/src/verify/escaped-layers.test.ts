import { expect, test } from 'vitest'
import { rawLayers, unescapedLayers } from './escaped-layers.ts'

test.each([
  ['JSON', String.raw`"\u006direla\n\"\/\x41"`, '"mirela\n"/A"'],
  ['percent', 'caf%C3%A9%20x', 'café x'],
  ['percent that is no UTF-8', '%ff', '\ufffd'],
  ['HTML', '&lt;a&#62;&#x26;&commat;', '<a>&@'],
  ['an entity that nobody knows', '&zora;', '&zora;'],
  ['a code point beyond all', '&#x110000;', '&#x110000;'],
])('a layer of %s is read', (_name, text, plain) => {
  expect(unescapedLayers(text).at(1) ?? text).toBe(plain)
})

test('every layer is told, from the text to what stands behind all escapes', () => {
  expect(unescapedLayers('a%2525b')).toEqual(['a%2525b', 'a%25b', 'a%b'])
  expect(unescapedLayers('no escape')).toEqual(['no escape'])
})

test('six layers are read of a value, twelve of a piece of a line', () => {
  const deep = (layers: number) => `%${'25'.repeat(layers)}41`

  expect(unescapedLayers(deep(5)).at(-1)).toBe('A')
  expect(unescapedLayers(deep(6)).at(-1)).toBe('%41')
  expect(rawLayers(deep(11)).at(-1)).toBe('A')
  expect(rawLayers(deep(12)).at(-1)).toBe('%41')
})

test('a text of more than 1 MiB is left as it is', () => {
  const text = `%41${'x'.repeat(1024 * 1024)}`

  expect(unescapedLayers(text)).toEqual([text])
})
