import { expect, test } from 'vitest'
import { LineFields } from '../../../scan/line-fields.ts'
import type { ByQuestion } from './event-payload.ts'
import { knownKey, KnownValue } from './known-value.ts'
import { PayloadOfLine } from './payload-of-line.ts'
import { translatedFields } from './translated-fields.ts'

let read: unknown
let reading: (payload: PayloadOfLine) => unknown = () => undefined
const lines = new LineFields(
  translatedFields,
  { key: { low: 3, high: 4 }, keep: (value) => new KnownValue(value) },
  { event: (fields) => (read = reading(new PayloadOfLine(fields))), line: () => (read = 'a line') },
)

function ask<Answer>(event: unknown, question: (payload: PayloadOfLine) => Answer): Answer {
  reading = question
  lines.push(new TextEncoder().encode(`${JSON.stringify({ event })}\n`))
  return read as Answer // what the question has given
}

function pairs(found: ByQuestion<unknown> | undefined): unknown {
  return found?.keys.map((key, index) => [key.value, found.values[index]])
}

const fields = { id: 'block-v1:A+B+C+type@video+block@v', currentTime: 1.5, other: { deep: 1 } }

test.each([
  ['an object', fields, true],
  ['a text', JSON.stringify(fields), false],
])('fields that are listed and others are found in %s', (_what, event, isObject) => {
  const all = (payload: PayloadOfLine): unknown => ({
    values: ['currentTime', 'other', 'code', 'nothing'].map((name) => payload.value(name)),
    module: payload.known('id').module,
    whole: payload.whole.fields,
    rest: [payload.isObject, payload.isBad, payload.form, payload.formAnswers],
  })

  expect(ask(event, all)).toEqual({
    values: [1.5, { deep: 1 }, undefined, undefined],
    module: { kind: 'whole', module: { root: 'block-v1:A+B+C/', name: 'video/v/', part: '' } },
    whole: fields,
    rest: [isObject, false, undefined, undefined],
  })
})

test('answers and judgements are found by question', () => {
  const correct = { correctness: 'correct', msg: '', npoints: null }
  const event = { answers: { q_2_1: 'x', q_3_1: ['y'] }, correct_map: { q_2_1: correct } }
  const both = (payload: PayloadOfLine): unknown => [pairs(payload.answers), pairs(payload.assessments)]

  const found = [
    [
      ['q_2_1', 'x'],
      ['q_3_1', ['y']],
    ],
    [['q_2_1', { grade: 1, feedback: null }]],
  ]
  expect(ask(event, both)).toEqual(found)
  expect(ask('q_2_1=x', both)).toEqual([undefined, undefined])
})

test('a form is found by question, and where a key comes twice, as a whole', () => {
  const key = 'i4x-A-B-problem-with_a_name_that_is_long_2_1'
  const answers = (payload: PayloadOfLine): unknown => [pairs(payload.formAnswers), payload.isBad]

  const found = [
    [key, 'a b'],
    ['q_3_1', ['ü']],
  ]
  expect(ask(`${key}=a+b&q_3_1%5B%5D=%C3%BC`, answers)).toEqual([found, false])
  expect(ask(`${key}=a&q_3_1=b&q_3%5F1=c`, answers)).toEqual([undefined, false])
  expect(ask(`${key}=a&q_3_1=b&q_3%5F1=c`, ({ form }) => form)).toEqual(
    new Map<string, unknown>([
      [key, 'a'],
      ['q_3_1', ['b', 'c']],
    ]),
  )
})

test('a key comes twice also where many keys came between its spellings', () => {
  const key = 'i4x-A-B-problem-with_a_name_that_is_long_2_1'
  const long = 'a'.repeat(60)
  const answers = ({ formAnswers }: PayloadOfLine): unknown => pairs(formAnswers)

  expect(ask(`${key}=${long}&q_9_1=b`, answers)).toHaveLength(2)
  for (let n = 0; n < 100_001; n++) knownKey(`another ${n}`)
  expect(ask(`${key}=${long}&q_9_1=b&q%5F9_1=c`, answers)).toBeUndefined()
})

test('a payload that was cut is bad', () => {
  expect(ask(`{"id": "${'a'.repeat(100)}`, ({ isBad }) => isBad)).toBe(true)
})
