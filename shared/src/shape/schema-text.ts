/**
 * The JSON Schema of a shape as text. It is needed to see how much room a shape takes, where it is written, and where the
 * check computes it again.
 *
 * @module
 */
import { jsonSchemaOf } from './json-schema.ts'
import { knownShape } from './known-shape.ts'
import type { Shape } from './shape.ts'

export function schemaText(shape: Shape): string {
  return (knownShape(shape).schema ??= JSON.stringify(jsonSchemaOf(shape)))
}
