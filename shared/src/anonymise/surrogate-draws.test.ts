import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { SurrogateDraws } from './surrogate-draws.ts'
import { knownKinds } from './text-forms.ts'

const hex = '0123456789abcdef'
const draws = new SurrogateDraws('a seed')

test('a stream is the same again, and goes on where it was', () => {
  const draw = draws.drawFor(3, 'number', 2, 1)

  expect(draw(10, hex) + draw(90, hex)).toBe(new SurrogateDraws('a seed').drawFor(3, 'number', 2, 1)(100, hex))
})

test('the surrogates of a seed are the same in every release', () => {
  const drawn = [draws.drawFor(3, 'number', 2, 1)(100, hex), draws.drawFor(70_000, 'org', 3_000_000_000, 7)(20, hex)]

  expect(drawn).toEqual([
    'f85ff982f05c79d78040ba3afe029d538dae5292859ad4df146923fe5b4c9e534522fe3b4c9d11498c3a259c201931057f44',
    '2df5ab5a814222e0e28a',
  ])
})

test('another seed, event, kind, number or attempt gives another stream', () => {
  const streams = [
    draws.drawFor(3, 'number', 2, 1),
    new SurrogateDraws('a Seed').drawFor(3, 'number', 2, 1),
    draws.drawFor(4, 'number', 2, 1),
    draws.drawFor(3, 'digits', 2, 1),
    draws.drawFor(3, 'number', 3, 1),
    draws.drawFor(3, 'number', 2, 2),
  ]

  expect(new Set(streams.map((draw) => draw(200, hex))).size).toBe(streams.length)
})

test('all kinds have streams of their own', () => {
  const kinds = [
    ...knownKinds(edx),
    'shift',
    'fraction',
    'org',
    'course number',
    'course run',
    'block name',
    'query key',
  ]

  expect(new Set(kinds.map((kind) => draws.drawFor(1, kind, 1, 0)(64, hex))).size).toBe(new Set(kinds).size)
})

test('characters are spread evenly', () => {
  const counts = new Map<string, number>()
  for (let number = 0; number < 1_000; number++) {
    for (const mark of draws.drawFor(1, 'hex', number, 0)(16, hex)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }

  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)
  expect(counts.size).toBe(16)
  expect(chiSquared).toBeLessThan(50)
})
