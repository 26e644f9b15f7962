/**
 * JSON in a string of an event, and in a string in that string.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'

const deepest = 64
const quote = 34
const bracket = 91
const brace = 123

/** Not where a key comes twice: the value of the first would be told to nobody. */
export function jsonIn(text: string): Json | undefined {
  const first = text.charCodeAt(0)
  if (first !== quote && first !== bracket && first !== brace) return undefined
  const read = readJson(text, { maxDepth: deepest, duplicateKeys: 'refuse' })
  return read.ok ? read.value : undefined
}

/** Whether a string in a string ends in an object or an array. */
export function holdsContainer(json: Json): boolean {
  if (json.kind !== 'string') return json.kind === 'object' || json.kind === 'array'
  const inner = jsonIn(json.text)
  return inner !== undefined && holdsContainer(inner)
}
