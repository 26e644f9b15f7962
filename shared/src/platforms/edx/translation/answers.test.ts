import { expect, test } from 'vitest'
import { aTrackingEvent } from '../../../../../test/builders/translation.ts'
import { answersOf, assessmentsOf, noAssessments, placesIn } from './answers.ts'
import { CourseKeys } from './course-keys.ts'
import { readEvent, type EdxEvent } from './edx-event.ts'
import type { ByQuestion } from './event-payload.ts'
import { knownKey, KnownValue } from './known-value.ts'

function eventOf(payload: unknown, type = 'problem_check'): EdxEvent {
  const event = aTrackingEvent(type, 'server', {}, { event: payload })
  const read = readEvent(event, { courses: new CourseKeys(), defaultOrigin: 'https://learn.northlake.example' })
  if (typeof read === 'string') throw new Error(read)
  return read
}

function pairs(found: ByQuestion<unknown>): [unknown, unknown][] {
  return found.keys.map((key, index) => [key.value, found.values[index]])
}

test.each([
  ['an object', { answers: { q_3_1: ['a'], q_2_1: 'b' } }],
  ['a form', 'q_3_1%5B%5D=a&q_2_1=b'],
  ['a form among other fields', { answers: 'q_3_1[]=a&q_2_1=b' }],
])('answers in %s are found by question, in their order', (_what, payload) => {
  expect(pairs(answersOf(eventOf(payload)))).toEqual([
    ['q_3_1', ['a']],
    ['q_2_1', 'b'],
  ])
})

test('answers that a request posted are found by question', () => {
  const type = '/courses/A/B/C/modx/i4x://A/B/problem/p/problem_check'
  const payload = { POST: { q_2_1: ['b'] }, GET: {} }

  expect(pairs(answersOf(eventOf(JSON.stringify(payload), type)))).toEqual([['q_2_1', 'b']])
})

test('what is no answer is none', () => {
  expect(pairs(answersOf(eventOf({ answers: 7 })))).toEqual([])
  expect(pairs(assessmentsOf(eventOf({ correct_map: ['x'] })))).toEqual([])
})

test('a judgement is a grade, a message or nothing', () => {
  const judged = {
    a: { correctness: 'correct', msg: 'well done' },
    b: { correctness: 'incorrect', msg: '' },
    c: { correctness: 'partially-correct', npoints: 0.5 },
    d: { correctness: 'partially-correct', npoints: 3 },
    e: { correctness: 'incomplete' },
    f: { correctness: 'odd' },
    g: null,
  }

  expect(pairs(assessmentsOf(eventOf({ correct_map: judged })))).toEqual([
    ['a', { grade: 1, feedback: 'well done' }],
    ['b', { grade: 0, feedback: null }],
    ['c', { grade: 0.5, feedback: 'partially-correct' }],
    ['d', { grade: null, feedback: 'partially-correct' }],
    ['e', { grade: null, feedback: 'incomplete' }],
    ['f', undefined],
    ['g', undefined],
  ])
})

test('a key is found at its likely place, at another one, and nowhere', () => {
  const found = { keys: [knownKey('a'), knownKey('b')], values: [1, 2] }

  expect([placesIn(found)(knownKey('b'), 1), placesIn(found)(knownKey('b'), 0)]).toEqual([1, 1])
  expect(placesIn(noAssessments)(knownKey('a'), 0)).toBe(-1)
})

test('keys are found at other places without all being looked through for each', () => {
  const looked = { count: 0 }
  const keyOf = (n: number): KnownValue =>
    Object.defineProperty(new KnownValue(undefined), 'value', { get: () => (looked.count++, `key ${n}`) })
  const keys = Array.from({ length: 1_000 }, (_, n) => keyOf(n))
  const placeOf = placesIn({ keys, values: keys })

  expect(keys.map((key, place) => placeOf(key, place + 1))).toEqual(keys.map((_, place) => place))
  expect(looked.count).toBeLessThanOrEqual(2 * keys.length)
})
