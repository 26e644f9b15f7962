import { expect, test } from 'vitest'
import { ParsedPayload } from './event-payload.ts'

const problem = 'block-v1:A+B+C+type@problem+block@p'

test('fields are found by their names, be the payload an object or a text', () => {
  const fields = { id: problem, currentTime: 1.5, other: null }
  const read = (payload: ParsedPayload): unknown[] => [
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

  expect(read(new ParsedPayload(fields))).toEqual(expected)
  expect(read(new ParsedPayload(JSON.stringify(fields)))).toEqual(expected)
})

test('an object is one, and a text that is one is not', () => {
  expect([new ParsedPayload({}).isObject, new ParsedPayload('{}').isObject]).toEqual([true, false])
})

test('a payload that was cut is bad, and a form is none', () => {
  expect(new ParsedPayload('{"id": "a').isBad).toBe(true)
  expect(new ParsedPayload('a=1').form).toEqual(new Map([['a', '1']]))
})
