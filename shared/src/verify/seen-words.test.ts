import { expect, test } from 'vitest'
import { SeenWords } from './seen-words.ts'
import { eachWord } from './word-runs.ts'

function seenIn(text: string): { seen: SeenWords; news: boolean[] } {
  const seen = new SeenWords(text.length)
  const news: boolean[] = []
  eachWord(new TextEncoder().encode(text), (bytes, from, to, hash) => {
    news.push(seen.add(bytes, from, to, hash))
  })
  return { seen, news }
}

test('each word that was met is known, and no other one', () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `w${String(i).padStart(5, '0')}`)
  const { seen } = seenIn(words.filter((_, i) => i % 2 === 0).join(' '))

  expect(words.filter((word) => seen.mayHave(word))).toEqual(words.filter((_, i) => i % 2 === 0))
})

test('a word is new once, whatever the size of its letters', () => {
  expect(seenIn('num821 NUM821 x9z9 Num821').news).toEqual([true, false, true, false])
})

test('words that differ only in a letter and a digit of the same hash are two', () => {
  const { seen } = seenIn('x1a0')

  expect(['x1a0', 'x1b0', 'x1a1', 'x10a'].map((word) => seen.mayHave(word))).toEqual([true, false, false, false])
})

test('where there are more words than there is room for, every word may have been met', () => {
  const seen = new SeenWords(1)
  const text = Array.from({ length: 512 }, (_, i) => `w${i}abc`).join(' ')
  eachWord(new TextEncoder().encode(text), (bytes, from, to, hash) => void seen.add(bytes, from, to, hash))

  expect(seen.mayHave('nowhere1')).toBe(true)
})
