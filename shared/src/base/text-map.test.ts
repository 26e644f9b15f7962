import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextMap } from './text-map.ts'

/** Many of them share a place, and some are empty or short. */
const texts = fc.array(fc.tuple(fc.constantFrom('', 'a', 'https://learn.example/p/'), fc.nat(3_000)), {
  maxLength: 200,
})

test('it answers as a map does, whatever is asked for before', () => {
  fc.assert(
    fc.property(texts, (asked) => {
      const texts = new TextMap<number>()
      const expected = new Map<string, number>()
      for (const [index, [start, number]] of asked.entries()) {
        const text = number === 0 ? start : `${start}${number}/x`
        expect(texts.get(text)).toBe(expected.get(text))
        if (index % 3 === 0) continue
        texts.set(text, index)
        expected.set(text, index)
      }
      expect([...texts]).toEqual([...expected])
      expect([...texts.values()]).toEqual([...expected.values()])
      expect(texts.size).toBe(expected.size)
    }),
  )
})

test('of very many texts each has its value, and so have those that came before there were so many', () => {
  const texts = new TextMap<number>()
  const all = ['', 'a', ...Array.from({ length: 6_000 }, (_, number) => `https://learn.example/p/${number}/x`)]
  for (const [index, text] of all.entries()) texts.set(text, index)

  expect(all.map((text) => texts.get(text))).toEqual([...all.keys()])
  expect(texts.get('https://learn.example/p/6000/x')).toBeUndefined()
})

test('what was cleared is not known any more', () => {
  const texts = new TextMap<number>()
  texts.set('seq_goto_of_a_course', 1)
  texts.set('', 2)
  texts.clear()

  expect([texts.get('seq_goto_of_a_course'), texts.get(''), texts.size]).toEqual([undefined, undefined, 0])
})
