import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { schemaText } from './schema-text.ts'
import { createShapeReader } from './shape-reader.ts'

const readShape = createShapeReader({ isKey: edx.vocabulary.isKey, payloadPath: edx.payloadPath })

test('the text is that of the schema, and the same again', () => {
  const shapes = [{ event: { attempts: 1 } }, { event: '{"attempts":[1]}' }, {}].map((event) => readShape(event).shape)

  const expected = shapes.map((shape) => JSON.stringify(jsonSchemaOf(shape)))
  expect(shapes.map(schemaText)).toEqual(expected)
  expect(shapes.map(schemaText)).toEqual(expected)
})
