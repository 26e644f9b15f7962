import { expect, test } from 'vitest'
import { FieldsOfObject } from './event-fields.ts'
import { EventPayload } from './event-payload.ts'

const problem = 'block-v1:A+B+C+type@problem+block@p'

function payloadOf(event: unknown): EventPayload {
  return new EventPayload(new FieldsOfObject({ event }))
}

test('fields are found by their names, be the payload an object or a text', () => {
  const fields = { id: problem, currentTime: 1.5, other: null }
  const read = (payload: EventPayload): unknown[] => [
    payload.value('currentTime'),
    payload.value('other'),
    payload.value('code'),
    payload.known('id').module,
    payload.known('code').module,
    payload.isBad,
    payload.form,
  ]
  const module = { root: 'block-v1:A+B+C/', name: 'problem/p/', part: '' }
  const expected = [1.5, null, undefined, { kind: 'whole', module }, undefined, false, undefined]

  expect(read(payloadOf(fields))).toEqual(expected)
  expect(read(payloadOf(JSON.stringify(fields)))).toEqual(expected)
})

test('an object names the course of its module, and a text does not', () => {
  expect(payloadOf({ id: 7, problem_id: problem }).courseOfModule).toBe('course-v1:A+B+C')
  expect(payloadOf({ other: problem }).courseOfModule).toBeUndefined()
  expect(payloadOf(JSON.stringify({ problem_id: problem })).courseOfModule).toBeUndefined()
})

test('a payload that was cut is bad, and a form is none', () => {
  expect(payloadOf('{"id": "a').isBad).toBe(true)
  expect(payloadOf('a=1').form).toEqual(new Map([['a', '1']]))
})
