/**
 * Reads our own JSON files, whose numbers are counts: as strictly as `readStrictJson`, and at the engine's own speed where the
 * text is exactly what would be written again.
 *
 * @module
 */
import { plainJson } from '../base/plain-json.ts'
import type { Result } from '../base/result.ts'
import { ok } from '../base/result.ts'
import { forbiddenKeys, plainValue, readStrictJson } from './read-json.ts'

/** @returns the value, or the problem of `readStrictJson` or `plainValue` */
export function readCounts(text: string, maxDepth: number): Result<unknown> {
  const value = writtenValue(text, maxDepth)
  if (value !== undefined) return ok(value)
  const json = readStrictJson(text, maxDepth)
  return json.ok ? plainValue(json.value) : json
}

/**
 * A text that is written again letter by letter, but for the ends of its lines, has no key twice, and its numbers have one
 * spelling. Escapes of code units may stand for what is not allowed, so they are left to the strict reader.
 */
function writtenValue(text: string, maxDepth: number): object | undefined {
  if (doubtful.test(text) || text.includes('\0') || !text.isWellFormed()) return undefined
  const value = plainJson(text)
  if (typeof value !== 'object' || value === null || !isOfCounts(value, maxDepth)) return undefined
  return JSON.stringify(value) === text.replaceAll('\n', '') ? value : undefined
}

const doubtful = new RegExp(['\\\\u', ...forbiddenKeys].join('|'))

/** @param depth containers that may still be opened */
function isOfCounts(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  return parts.every((part) => isOfCounts(part, depth - 1))
}
