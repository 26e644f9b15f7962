import { expect, test } from 'vitest'
import { isTableWord, WordTable } from './word-table.ts'

function found(table: WordTable, line: string): string[] {
  const words: string[] = []
  table.look(new TextEncoder().encode(line), (word) => words.push(word))
  return words
}

test('each word is told wherever it stands, in small letters', () => {
  const table = new WordTable(['num4821', '4821', 'x7x7'])

  expect(found(table, '{"a":"Num4821 x7x7x é4821"}')).toEqual(['num4821', '4821', '4821'])
})

test('a word that was dropped is told no longer', () => {
  const table = new WordTable(['num4821', '4821'])
  table.drop('4821')

  expect(found(table, 'num4821 4821')).toEqual(['num4821'])
})

test.each(['abcd', 'a12', 'A123', 'é1234', `1${'a'.repeat(64)}`])('a table cannot hold %s', (word) => {
  expect([isTableWord(word), found(new WordTable([word]), word)]).toEqual([false, []])
})
