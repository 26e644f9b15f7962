import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonReader } from './json-reader.ts'

test('texts with and without escapes stand side by side', () => {
  const texts = ['plain', 'a "quoted" one', 'back\\slash', 'line\nend', '', '\u0001', 'é漢\ud83d\ude00']
  const read = new JsonReader(JSON.stringify(texts), 8, false).document()

  expect(read).toEqual({ kind: 'array', items: texts.map((text) => ({ kind: 'string', text })) })
})

test('a control character is refused inside a text and taken between values', () => {
  expect(new JsonReader('[\n\t"a",\r"b"]', 8, false).document()).toMatchObject({
    items: [{ text: 'a' }, { text: 'b' }],
  })
  for (const text of ['["a\tb"]', '["a\n"]', '"\u0000"', '\u0001[]']) {
    expect(() => new JsonReader(text, 8, false).document()).toThrow('json.not-json')
  }
})

test('of equal keys the last value stands in the place of the first, however many keys there are', () => {
  const keys = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 60 })
  fc.assert(
    fc.property(keys, (names) => {
      const text = `{${names.map((name, i) => `"${name}":${i}`).join(',')}}`
      const expected = new Map(names.map((name, i) => [name, { kind: 'number', spelling: String(i) }]))

      const again = names.length - expected.size
      const object = { kind: 'object', entries: [...expected], ...(again > 0 ? { again } : {}) }
      expect(new JsonReader(text, 8, false).document()).toEqual(object)
      const refuses = (): unknown => new JsonReader(text, 8, true).document()
      if (expected.size < names.length) expect(refuses).toThrow('json.duplicate-key')
      else expect(refuses).not.toThrow()
    }),
  )
})

test('containers inside containers are counted', () => {
  expect(() => new JsonReader('[[{}]]', 3, false).document()).not.toThrow()
  expect(() => new JsonReader('[[{}]]', 2, false).document()).toThrow('json.too-deep')
})
