/**
 * JSON in a string of an event, and in a string in that string.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'

const deepest = 64
const blank = 32
const quote = 34
const comma = 44
const colon = 58
const bracket = 91
const backslash = 92
const brace = 123

/**
 * Not where a key comes twice: the value of the first would be told to nobody. Nor where blanks stand otherwise than the
 * writer sets them, one behind each comma and colon or none: blanks that say nothing could say something.
 */
export function jsonIn(text: string): Json | undefined {
  const first = text.charCodeAt(0)
  if (first !== quote && first !== bracket && first !== brace) return undefined
  const read = readJson(text, { maxDepth: deepest, duplicateKeys: 'refuse' })
  return read.ok && areBlanksPlain(text) ? read.value : undefined
}

/** Whether a string in a string ends in an object or an array. */
export function holdsContainer(json: Json): boolean {
  if (json.kind !== 'string') return json.kind === 'object' || json.kind === 'array'
  const inner = jsonIn(json.text)
  return inner !== undefined && holdsContainer(inner)
}

function areBlanksPlain(json: string): boolean {
  let isInText = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) isInText = !isInText
    else if (code === backslash) at++
    else if (code <= blank && !isInText && !(code === blank && isMark(json.charCodeAt(at - 1)))) return false
  }
  return true
}

function isMark(code: number): boolean {
  return code === comma || code === colon
}
