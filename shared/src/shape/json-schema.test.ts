import { expect, test } from 'vitest'
import { jsonSchemaOf } from './json-schema.ts'
import { shapeOf } from './shape-of.ts'

const options = { isKey: (key: string) => /^[a-z]$|^event$/.test(key), payloadPath: 'event' }

test('a shape as JSON Schema', () => {
  const shape = shapeOf({ b: [{ c: 1 }, 'x', null], a: { KEY: 1 }, event: '{"d":"x"}' }, options)

  expect(jsonSchemaOf(shape)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      a: { type: 'object', additionalProperties: { type: 'number' } },
      b: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'object', properties: { c: { type: 'number' } }, additionalProperties: false },
            { type: 'string' },
            { type: 'null' },
          ],
        },
      },
      event: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: {
          type: 'object',
          properties: { d: { type: 'string' } },
          required: ['d'],
          additionalProperties: false,
        },
      },
    },
    required: ['a', 'b', 'event'],
    additionalProperties: false,
  })
})

test.each([
  ['several plain types', [1, 'x'], { type: 'array', items: { type: ['string', 'number'] } }],
  ['an empty list', [], { type: 'array', items: false }],
  ['an empty payload', '', { type: 'string', maxLength: 0 }],
  ['cut JSON', '{"a', { type: 'string', $comment: 'JSON that was cut' }],
  [
    'a form',
    'a=1',
    {
      type: 'string',
      contentMediaType: 'application/x-www-form-urlencoded',
      contentSchema: {
        type: 'object',
        properties: { a: { type: 'string' } },
        required: ['a'],
        additionalProperties: false,
      },
    },
  ],
])('the schema of %s', (_name, event, schema) => {
  expect(jsonSchemaOf(shapeOf({ event }, options)).properties).toEqual({ event: schema })
})

test('equal shapes give equal texts', () => {
  const one = jsonSchemaOf(shapeOf({ a: 1, b: { c: 1, d: 2 } }, options))
  const two = jsonSchemaOf(shapeOf({ b: { d: 3, c: 4 }, a: 9 }, options))

  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
})
