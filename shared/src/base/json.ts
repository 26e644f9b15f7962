/**
 * JSON read into a tree that keeps what `JSON.parse` loses: number spelling (`1.0`, `1e5`, 20 digits), the order of keys,
 * and keys that occur twice. It accepts exactly the texts that `JSON.parse` accepts, and no key of it becomes a property
 * of an object, so a key called `__proto__` is a key like any other.
 *
 * @module
 */
import { JsonReader, Unreadable } from './json-reader.ts'
import type { Problem } from './problem.ts'
import { fail, ok, type Result } from './result.ts'

export type Json =
  /** `again` counts keys that came once more, if any did; the last value stands in the place of the first. */
  | { kind: 'object'; entries: [key: string, value: Json][]; again?: number }
  | { kind: 'array'; items: Json[] }
  | { kind: 'string'; text: string }
  /** `spelling` is the number as it was written. */
  | { kind: 'number'; spelling: string }
  | { kind: 'true' | 'false' | 'null' }

export interface ReadJsonOptions {
  /** Containers inside containers, at most. */
  maxDepth?: number
  /** `last-wins` as JSON.parse and Python do; `refuse` for files that we publish the format of. */
  duplicateKeys?: 'last-wins' | 'refuse'
}

/** @returns the tree, or `json.not-json`, `json.too-deep`, `json.duplicate-key` */
export function readJson(
  text: string,
  { maxDepth = 64, duplicateKeys = 'last-wins' }: ReadJsonOptions = {},
): Result<Json, Problem> {
  try {
    return ok(new JsonReader(text, maxDepth, duplicateKeys === 'refuse').document())
  } catch (error) {
    if (error instanceof Unreadable) return fail({ code: error.code })
    throw error
  }
}

/** How the writer separates: Python's `json.dumps` puts a blank after `,` and `:`, most others do not. */
export type Spacing = 'spaced' | 'compact'

export const commas: Readonly<Record<Spacing, string>> = { spaced: ', ', compact: ',' }
export const colons: Readonly<Record<Spacing, string>> = { spaced: ': ', compact: ':' }

export function writeJson(json: Json, spacing: Spacing = 'compact'): string {
  return written(json, commas[spacing], colons[spacing])
}

function written(json: Json, comma: string, colon: string): string {
  switch (json.kind) {
    case 'object': {
      let text = '{'
      for (const [key, value] of json.entries) {
        text += (text.length === 1 ? '' : comma) + quoted(key) + colon + written(value, comma, colon)
      }
      return `${text}}`
    }
    case 'array': {
      let text = '['
      for (const item of json.items) text += (text.length === 1 ? '' : comma) + written(item, comma, colon)
      return `${text}]`
    }
    case 'string':
      return quoted(json.text)
    case 'number':
      return json.spelling
    default:
      return json.kind
  }
}

/** A string as JSON. Most texts need no escape, and are found to need none faster than they are escaped. */
export function quoted(text: string): string {
  return text.length < 200 && plainPattern.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** ASCII but control characters, `"` and `\\`. */
const plainPattern = /^[ !#-[\]-~]*$/
