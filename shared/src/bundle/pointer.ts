/**
 * JSON pointers that may be shown: a key is written only where the format or the vocabulary lists it, every other one
 * is `*`, since a key of a bundle may be somebody's name.
 *
 * @module
 */
import * as z from 'zod'
import { manifestSchema, shapesSchema } from './manifest.ts'
import { rowSchemas } from './tables.ts'

export type PointerPart = string | number

/** The root is the empty pointer. Longer pointers than a person would follow are cut. */
export function pointerTo(parts: readonly PointerPart[], isKey: (key: string) => boolean = isFormatKey): string {
  let pointer = ''
  for (const part of parts.length > longest ? parts.slice(0, longest) : parts) {
    pointer += typeof part === 'number' ? `/${part}` : isKey(part) ? `/${escaped(part)}` : '/*'
  }
  return pointer
}

const longest = 20

/** Keys of our own files; they are the only ones shown where no vocabulary is at hand. */
const formatKeys: ReadonlySet<string> = new Set(
  [manifestSchema, shapesSchema, ...Object.values(rowSchemas)].flatMap((schema) => [
    ...propertiesIn(z.toJSONSchema(schema, { io: 'input' })),
  ]),
)

function isFormatKey(key: string): boolean {
  return formatKeys.has(key)
}

function* propertiesIn(schema: unknown): Iterable<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(value as object) // in a JSON Schema this is always an object
    yield* propertiesIn(value)
  }
}

function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
