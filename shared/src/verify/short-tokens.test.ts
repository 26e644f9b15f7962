import { expect, test } from 'vitest'
import { markOfNumber } from '../explain/number-marks.ts'
import { ShortTokens } from './short-tokens.ts'

function seen(tokens: readonly string[]): ShortTokens {
  const shorts = new ShortTokens()
  for (const token of tokens) shorts.add(token)
  return shorts
}

const numbers = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => String(from + i))
const marked = (from: number, to: number): string[] =>
  numbers(from, to).filter((number) => markOfNumber(number) === 'marked')

test.each([
  ['four digits', numbers(1_000, 4_700), '9876', 'surrogate.user name'],
  ['five digits', numbers(10_000, 47_000), '98765', 'surrogate.number'],
  ['all marked numbers of four digits', marked(1_000, 10_000), '9831', 'surrogate.number'],
  ['all marked numbers of five digits', marked(10_000, 100_000), '10089', 'surrogate.number'],
  ['all marked numbers of six digits', marked(100_000, 1_000_000), '100008', 'surrogate.number'],
  ['all marked digits between marks', marked(2_000, 10_000), '2222', 'surrogate.digits'],
  ['a word and four digits', numbers(1_000, 4_700).map((digits) => `slug${digits}`), 'slug9876', 'surrogate.path'],
])('where lines hold a great part of %s, chance is no finding', (_kind, lines, token, rule) => {
  expect(seen(lines).areEverywhere(token, rule)).toBe(true)
})

test.each([
  ['a third of four digits', numbers(1_000, 4_000), '1234', 'surrogate.user name'],
  ['all marked numbers, but the value has no mark', marked(10_000, 100_000), '12345', 'surrogate.number'],
  ['all marked numbers, but the value is no number', marked(1_000, 10_000), '9831', 'surrogate.user name'],
  ['all numbers of four digits, but the value has five', numbers(1_000, 10_000), '10089', 'surrogate.number'],
  ['long tokens', ['mirela', '1234567'], 'mirela', 'surrogate.text'],
])('where lines hold %s, what meets them is one', (_kind, lines, token, rule) => {
  expect(seen(lines).areEverywhere(token, rule)).toBe(false)
})

test('only what chance may draw is kept, of long numbers those with a mark', () => {
  const tokens = ['1234', '123', '1234567', '1000071', '0000098', 'mirela', 'user1234', 'mirela1234', '1000000000048']

  expect(seen(tokens).tokens).toEqual(new Set(['1234', '1000071', 'user1234']))
})
