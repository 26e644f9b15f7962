import { expect, test } from 'vitest'
import { plainJson } from './plain-json.ts'

test('JSON is read, and of a key that comes twice the last value', () => {
  expect(plainJson('{"a":1,"a":[null]}')).toEqual({ a: [null] })
})

test.each(['', '{"a":', 'mirela', '{} {}'])('%j is no JSON, and no error says so', (text) => {
  expect(plainJson(text)).toBeUndefined()
})
