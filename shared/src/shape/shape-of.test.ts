import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts'
import { createShapeReader } from './shape-reader.ts'
import { shapeOf } from './shape-of.ts'

const vocabulary = new Set(['event', 'event_type', 'a', 'b', 'c', 'POST', 'GET', 'input'])
const options = { isKey: (key: string) => vocabulary.has(key), payloadPath: 'event' }
const shape = (value: unknown) => shapeOf(value, options)

test('a shape is the rising set of paths and types', () => {
  expect(shape({ event_type: 'x', a: [1, 'y', { b: null }], b: true, c: {} })).toEqual([
    ' object',
    'a array',
    'a[] number',
    'a[] object',
    'a[] string',
    'a[].b null',
    'b boolean',
    'c object',
    'event_type string',
  ])
})

test('keys that the vocabulary does not list are all one key', () => {
  expect(shape({ alice: 1, bob: 2, a: { 'x y': '' } })).toEqual([
    ' object',
    'a object',
    'a.{key} string',
    '{key} number',
  ])
})

test('in an object with many keys of which few are listed, all keys are data', () => {
  const few = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`k${i}`, 1]))

  expect(shape({ a: { ...few, b: 1 } })).toEqual([' object', 'a object', 'a.b number', 'a.{key} number'])
  expect(shape({ a: { ...few, b: 1, c: 1 } })).toEqual([' object', 'a object', 'a.{key} number'])
})

test('an event shows its known fields, however many unknown ones it has', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, 1]))

  expect(shape({ ...many, event_type: 'x', event: { ...many, a: 1 } })).toEqual([
    ' object',
    'event object',
    'event.{key} number',
    'event_type string',
    '{key} number',
  ])
})

test.each([
  ['an object', { a: 1 }, ['event object', 'event.a number']],
  ['JSON', '{"a":1}', ['event string(json)', 'event(json) object', 'event(json).a number']],
  [
    'JSON, encoded twice',
    JSON.stringify('{"a":1}'),
    ['event string(json)', 'event(json) string(json)', 'event(json)(json) object', 'event(json)(json).a number'],
  ],
  ['nothing', '', ['event string(empty)']],
  ['cut JSON', '{"POST": {"a": ["x', ['event string(truncated)']],
  ['cut JSON, encoded twice', '"{\\"POST\\": {\\"a', ['event string(truncated)']],
  ['a Python dict', "{'a': 1}", ['event string']],
  ['text', 'a <b>=</b>', ['event string']],
  ['a link', 'https://example.org/?a=b', ['event string']],
  [
    'a form',
    'input=x%20y&alice=1&alice=2&b%5B%5D=c',
    [
      'event string(form)',
      'event(form) object',
      'event(form).b array',
      'event(form).b[] string',
      'event(form).input string',
      'event(form).{key} array',
      'event(form).{key}[] string',
    ],
  ],
  [
    'a list with a form',
    ['input=3.5', '<p>incorrect</p>'],
    ['event array', 'event[] string', 'event[] string(form)', 'event[](form) object', 'event[](form).input string'],
  ],
])('a payload that is %s', (_name, event, entries) => {
  expect(shape({ event })).toEqual([' object', ...entries].sort())
})

test('outside the payload, strings are opened as JSON only', () => {
  expect(shape({ a: '{"b":[]}', b: 'x=1', c: '' })).toEqual([
    ' object',
    'a string(json)',
    'a(json) object',
    'a(json).b array',
    'b string',
    'c string',
  ])
})

test('JSON in strings is opened through six encodings', () => {
  let text = '{"a":1}'
  for (let i = 0; i < 9; i++) text = JSON.stringify(text)

  expect(shape({ a: text })).toEqual([' object', 'a string'])
  expect(shape({ a: JSON.stringify(JSON.stringify('{"a":1}')) })).toContain('a(json)(json)(json).a number')
})

test('nesting beyond 64 levels ends the path, and no path is longer than a bundle takes', () => {
  let value: unknown = 1
  for (let i = 0; i < 200; i++) value = i % 50 === 0 ? JSON.stringify({ event_type: value }) : { event_type: value }

  const paths = shape(value).map((entry) => entry.slice(0, entry.indexOf(' ')))

  expect(Math.max(...paths.map(({ length }) => length))).toBeLessThan(1_000)
})

/** Any JSON with hostile and listed keys, and JSON in strings. */
const anyJson = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, 0, 1.5, '', 'text', 'a=1&b=2', '{"a', '__proto__'),
    fc.array(tie('node'), { maxLength: 3 }),
    tie('object'),
    tie('node').map((value) => JSON.stringify(value)),
  ),
  object: fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...vocabulary),
          fc.constantFrom('__proto__', 'constructor', 'a.b', 'hostile secret', ''),
          fc.string(),
        ),
        tie('node'),
      ),
      { maxLength: 20 },
    )
    .map((entries) =>
      JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`),
    ),
})).object

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const text = Object.entries(value).reverse()
  return JSON.parse(`{${text.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(reversed(v))}`).join(',')}}`)
}

test('a shape does not depend on the order of keys', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(shape(reversed(value))).toEqual(shape(value))
    }),
    { numRuns: 300 },
  )
})

test('a shape has no text of its event but keys of the vocabulary', () => {
  const keys = [...vocabulary].join('|')
  const entry = new RegExp(
    `^(?:(?:${keys}|\\{key\\}|\\[\\]|\\(json\\)|\\(form\\))\\.?)* (?:object|array|string|number|boolean|null|string\\((?:json|form|truncated|empty)\\))$`,
  )
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(shape(value).filter((line) => !entry.test(line))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a reader that has seen much gives the shapes that a new one gives', () => {
  const read = createShapeReader(options)
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(read(value).shape).toEqual(shape(value))
    }),
    { numRuns: 500 },
  )
})

test('an event of very many pairs is described by its top level', () => {
  const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}`)
  const wide = { event: Object.fromEntries(keys.map((key) => [key, 1])), a: 1 }

  expect(shapeOf(wide, { ...options, isKey: () => true })).toEqual([' object', 'a number', 'event object'])
})

test('an event is valid under the JSON Schema of its shape', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(violations(value, jsonSchemaOf(shape(value)))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('an event with one field more, or of another type, is not valid', () => {
  const schema = jsonSchemaOf(shape({ a: 1, event: '{"b":[1]}' }))

  expect(violations({ a: 1, event: '{"b":[2,3]}' }, schema)).toEqual([])
  expect(violations({ a: 1, event: '{"b":["x"]}' }, schema)).not.toEqual([])
  expect(violations({ a: 1, event: '{"b":[1]}', c: 1 }, schema)).not.toEqual([])
  expect(violations({ a: '1', event: '{"b":[1]}' }, schema)).not.toEqual([])
  expect(violations({ event: '{"b":[1]}' }, schema)).not.toEqual([])
})

/** The part of JSON Schema that we write, checked plainly; returns paths of what is wrong. */
function violations(value: unknown, schema: JsonSchema | boolean, at = ''): string[] {
  if (schema === true || (typeof schema === 'object' && Object.keys(schema).length === 0)) return []
  if (schema === false) return [at]
  if (Array.isArray(schema.anyOf)) {
    return schema.anyOf.some((one: JsonSchema) => violations(value, one, at).length === 0) ? [] : [at]
  }
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (![schema.type].flat().includes(type)) return [at]
  if (schema.maxLength === 0 && value !== '') return [at]
  if (schema.contentMediaType === 'application/json') {
    const content = parsed(value)
    return content ? violations(content.value, schema.contentSchema as JsonSchema, `${at}(json)`) : [at]
  }
  if (Array.isArray(value)) return value.flatMap((item) => violations(item, schema.items as JsonSchema, `${at}[]`))
  if (type !== 'object') return []
  const properties = new Map(Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
  const keys = Object.keys(value as object)
  const missing = ((schema.required ?? []) as string[]).filter((key) => !keys.includes(key))
  const found = Object.entries(value as object).flatMap(([key, child]) => {
    const listed = properties.get(key)
    return violations(child, listed ?? (schema.additionalProperties as JsonSchema | boolean), `${at}.${key}`)
  })
  return [...missing, ...found]
}

function parsed(text: unknown): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(String(text)) }
  } catch {
    return undefined
  }
}
