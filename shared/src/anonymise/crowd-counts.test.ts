import { expect, test } from 'vitest'
import { CrowdCounts } from './crowd-counts.ts'

const numbers = (count: number, word = ''): string[] => Array.from({ length: count }, (_, i) => `${word}${1_000 + i}`)
const names = Array.from({ length: 5_000 }, (_, i) => `mirela${i}`)

test('numbers of four digits are a crowd as soon as most of them are there', () => {
  const few = countsOf([...names, ...numbers(4_500)])
  const most = countsOf([...names, ...numbers(4_501)])

  expect([few.areAnyCrowded, few.isCrowded('1000')]).toEqual([false, false])
  expect([most.areAnyCrowded, most.isCrowded('1000')]).toEqual([true, true])
  expect(['mirela1000', 'mirela', '01000', '100'].map((token) => most.isCrowded(token))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('words of surrogates with four digits are a crowd of their own', () => {
  const counts = countsOf([...numbers(4_501, 'slug'), ...numbers(4_500, 'user'), ...numbers(40), 'slug', 'slug12345'])

  expect(['slug9999', 'user1000', '1000', 'slug', 'slug12345'].map((token) => counts.isCrowded(token))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

function countsOf(tokens: readonly string[]): CrowdCounts {
  const counts = new CrowdCounts()
  for (const token of tokens) counts.add(token)
  return counts
}
