/**
 * The one strict reader of a bundle's texts. What it lets through is the same to every parser that may come after it:
 * UTF-8 without faults, no NUL, no half of a surrogate pair, no key twice, no key that has a meaning of its own in
 * JavaScript, no depth that costs a stack.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { pointerTo, type PointerPart } from './pointer.ts'

/** Keys that reach an object's prototype where somebody copies it carelessly. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** @returns the text, or `json.bad-utf8`, `json.bad-text` */
export function readText(bytes: Uint8Array): Result<string> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fail({ code: 'json.bad-utf8' }) // the exception is dropped: it may quote what was read
  }
  return text.includes('\0') ? fail({ code: 'json.bad-text' }) : ok(text)
}

/** @returns the tree, or `json.not-json`, `json.too-deep`, `json.duplicate-key`, `json.forbidden-key`, `json.bad-text` */
export function readStrictJson(text: string, maxDepth: number): Result<Json> {
  const read = readJson(text, { maxDepth, duplicateKeys: 'refuse' })
  // Without an escape of a code unit, the strings are as good as the text that they are cut from.
  if (!read.ok || (!hasDoubtfulPart.test(text) && isWellFormed(text))) return read
  const problem = problemIn(read.value, [])
  return problem === undefined ? read : fail(problem)
}

const hasDoubtfulPart = new RegExp(['\\\\u', ...forbiddenKeys].join('|'))

/**
 * The tree as plain values, for our own files: their numbers are counts, so every other number is refused.
 *
 * @param json without forbidden keys: `readStrictJson` has refused them
 */
export function plainValue(json: Json, at: readonly PointerPart[] = []): Result<unknown> {
  switch (json.kind) {
    case 'object':
      return plainObject(json.entries, at)
    case 'array':
      return plainArray(json.items, at)
    case 'string':
      return ok(json.text)
    case 'number':
      if (/^(?:0|[1-9][0-9]{0,15})$/.test(json.spelling)) return ok(Number(json.spelling))
      return fail({ code: 'bundle.schema', pointer: pointerTo(at), hint: 'A count is a whole number.' })
    default:
      return ok(json.kind === 'null' ? null : json.kind === 'true')
  }
}

function plainObject(entries: [string, Json][], at: readonly PointerPart[]): Result<unknown> {
  const object: Record<string, unknown> = {}
  for (const [key, value] of entries) {
    const plain = plainValue(value, [...at, key])
    if (!plain.ok) return plain
    object[key] = plain.value
  }
  return ok(object)
}

function plainArray(items: Json[], at: readonly PointerPart[]): Result<unknown> {
  const array: unknown[] = []
  for (const [position, item] of items.entries()) {
    const plain = plainValue(item, [...at, position])
    if (!plain.ok) return plain
    array.push(plain.value)
  }
  return ok(array)
}

function problemIn(json: Json, at: PointerPart[]): Problem | undefined {
  if (json.kind === 'string') return isWellFormed(json.text) ? undefined : badText(at)
  if (json.kind === 'array') return firstProblem(json.items.entries(), at)
  if (json.kind !== 'object') return undefined
  for (const [key] of json.entries) {
    if (forbiddenKeys.has(key)) return { code: 'json.forbidden-key', pointer: pointerTo(at) }
    if (!isWellFormed(key)) return badText(at)
  }
  return firstProblem(json.entries, at)
}

function firstProblem(parts: Iterable<[PointerPart, Json]>, at: PointerPart[]): Problem | undefined {
  for (const [part, value] of parts) {
    at.push(part)
    const problem = problemIn(value, at)
    at.pop()
    if (problem !== undefined) return problem
  }
  return undefined
}

function badText(at: readonly PointerPart[]): Problem {
  return { code: 'json.bad-text', pointer: pointerTo(at) }
}

function isWellFormed(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
