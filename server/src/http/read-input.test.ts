import { expect, test } from 'vitest'
import * as z from 'zod'
import { readInput } from './read-input.ts'
import { Refusal } from './refusal.ts'

const schema = z.strictObject({ page: z.int().optional() })

test.each([
  [{ secret: 1 }, 'This address does not know a parameter that it was given.'],
  [{ secret: 1, other: 2 }, 'This address does not know 2 parameters that it was given.'],
])('unknown parameters are counted, and their names not repeated', (input, message) => {
  expect(refusalOf(input)).toEqual([{ code: 'unrecognized_keys', message }])
})

test('a value that does not fit is told by its place', () => {
  expect(refusalOf({ page: 'secret' })).toEqual([
    { code: 'invalid_type', message: 'The value is missing or of another type.', pointer: '/page' },
  ])
})

test('a text that the database could not keep is refused wherever it stands', () => {
  expect(refusalOf({ page: ['\0'] })).toEqual([
    { code: 'invalid_text', message: 'A text has a character that no text has.' },
  ])
})

function refusalOf(input: unknown): unknown {
  try {
    return readInput(schema, input, 'bad-query')
  } catch (error) {
    return error instanceof Refusal ? error.errors : error
  }
}
