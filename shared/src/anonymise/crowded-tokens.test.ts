import { expect, test } from 'vitest'
import { withoutCrowds } from './crowded-tokens.ts'

const numbers = (count: number, word = ''): string[] => Array.from({ length: count }, (_, i) => `${word}${1_000 + i}`)
const names = Array.from({ length: 5_000 }, (_, i) => `mirela${i}`)

test('numbers of four digits are avoided until most of them are there', () => {
  const few = new Set([...names, ...numbers(4_500)])
  const most = new Set([...names, ...numbers(4_501)])

  expect(withoutCrowds(few)).toBe(few)
  expect(withoutCrowds(most)).toEqual(new Set(names))
})

test('words of surrogates with four digits are a crowd of their own', () => {
  const tokens = new Set([...numbers(4_501, 'slug'), ...numbers(4_500, 'user'), ...numbers(40), 'slug', 'slug12345'])

  expect(withoutCrowds(tokens)).toEqual(new Set([...numbers(4_500, 'user'), ...numbers(40), 'slug', 'slug12345']))
})
