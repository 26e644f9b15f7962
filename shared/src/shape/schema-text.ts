/**
 * The JSON Schema of a shape as text. It is needed to see how much room a shape takes, and again where it is written.
 *
 * @module
 */
import { jsonSchemaOf } from './json-schema.ts'
import type { Shape } from './shape.ts'

const texts = new WeakMap<Shape, string>()

export function schemaText(shape: Shape): string {
  let text = texts.get(shape)
  if (text === undefined) texts.set(shape, (text = JSON.stringify(jsonSchemaOf(shape))))
  return text
}
