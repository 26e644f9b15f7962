import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import type { Draw } from './id-form.ts'
import { SurrogateDraws } from './surrogate-draws.ts'
import { knownKinds } from './text-forms.ts'

const hex = '0123456789abcdef'
const seed = 'a seed'

/** Of an event of which nothing was asked before. */
function drawn({ of = seed, ordinal = 3, kind = 'number', number = 2, attempt = 1 }): Draw {
  return new SurrogateDraws(of).ofEvent(ordinal).drawFor(kind, number, attempt)
}

test('a stream is the same again, and goes on where it was', () => {
  for (const attempt of [0, 1]) {
    const draw = drawn({ attempt })
    expect(draw(10, hex) + draw(190, hex)).toBe(drawn({ attempt })(200, hex))
  }
})

test('who asks an event for the same again gets the same, whatever was asked in between', () => {
  const event = new SurrogateDraws(seed).ofEvent(3)
  const first = event.drawFor('number', 2, 0)(100, hex)
  for (let number = 0; number < 100; number++) event.drawFor('org', number, number % 3)

  expect(event.drawFor('number', 2, 0)(100, hex)).toBe(first)
})

test('the surrogates of a seed are the same in every release', () => {
  const event = new SurrogateDraws(seed).ofEvent(70_000)
  for (let number = 0; number < 20; number++) event.drawFor('hex', number, 0)

  expect([
    drawn({ attempt: 0 })(100, hex),
    drawn({ attempt: 7 })(20, hex),
    event.drawFor('org', 3_000_000_000, 0)(20, hex),
  ]).toEqual([
    '0b0ade5c5039196575df6ff4e72c9bda2a51a1efe1531da1b88f7a5420a5c952bf415c3790a84b4f5e7d0fc2967395bdda91',
    '64d9b6b1d2cd595bbef8',
    '5a7d4569f6fbc6c1d3b5',
  ])
})

test('another seed, event or attempt gives another stream, and so does each value of an event', () => {
  const event = new SurrogateDraws(seed).ofEvent(3)
  const streams = [
    drawn({}),
    drawn({ of: 'a Seed' }),
    drawn({ ordinal: 4 }),
    drawn({ attempt: 2 }),
    ...[...Array(40).keys()].map((number) => event.drawFor('digits', number + 1, 0)),
    ...[...Array(40).keys()].map((number) => event.drawFor('hex', number + 1, 0)),
  ]
  const texts = streams.map((draw) => draw(200, hex))

  expect(new Set(texts.flatMap((text) => [text.slice(0, 64), text.slice(64, 128)])).size).toBe(streams.length * 2)
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
  const event = new SurrogateDraws(seed).ofEvent(1)

  expect(new Set(kinds.map((kind) => event.drawFor(kind, 1, 0)(64, hex))).size).toBe(new Set(kinds).size)
})

test('characters are spread evenly', () => {
  const event = new SurrogateDraws(seed).ofEvent(1)
  const counts = new Map<string, number>()
  for (let number = 0; number < 1_000; number++) {
    for (const mark of event.drawFor('hex', number, 0)(16, hex)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }

  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)
  expect(counts.size).toBe(16)
  expect(chiSquared).toBeLessThan(50)
})
