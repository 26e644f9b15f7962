import { expect, test } from 'vitest'
import type { BoxEvent } from './questions.ts'
import { summary } from './words.ts'

const events = (...verdicts: BoxEvent['verdict'][]) => verdicts.map((verdict) => ({ verdict }) as BoxEvent) // nothing else is read

test.each([
  [events('supported'), 0, '1\u00a0event: 1 valid.'],
  [events('supported', 'invalid', 'unknown', 'supported'), 0, '4\u00a0events: 2 valid, 1 unknown, 1 invalid.'],
  [
    events('unknown'),
    1_200,
    '1\u00a0event: 1 unknown. 1,200\u00a0more lines were not read: the box takes 1,000 events. diagnose import translates whole logs.',
  ],
])('events are counted by what became of them', (own, eventsLeftOut, words) => {
  expect(summary({ events: own, eventsLeftOut })).toBe(words)
})
