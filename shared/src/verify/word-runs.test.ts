import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensIn } from './token.ts'
import { eachWord, hashOfWord, wordAt } from './word-runs.ts'

function wordsIn(text: string): string[] {
  const words: string[] = []
  eachWord(new TextEncoder().encode(text), (bytes, from, to, hash) => {
    const word = wordAt(bytes, from, to)
    expect(hash).toBe(hashOfWord(word))
    words.push(word)
  })
  return words
}

test('the words of a text are its tokens that have a digit', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09 -".\u0660'), maxLength: 40 })
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsIn(any)).toEqual(
        [...tokensIn(any.replaceAll('\u0660', ' ').toLowerCase())].filter((word) => /[0-9]/.test(word)),
      )
    }),
    { numRuns: 500 },
  )
})

test('behind an escaped letter a word is told with it and without it', () => {
  expect(wordsIn(String.raw`a\nroom48213 \doom1`)).toEqual(['nroom48213', 'room48213', '48213', 'doom1'])
})
