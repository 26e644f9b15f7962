/**
 * Events out of a text: one event, over as many lines as it likes, or one on each line.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'

/** An event and the line that it begins on, or what is wrong there. */
export type TextEvent = { line: number; event: object } | { line: number; problem: Problem }

const longestLine = 16 * 1_024 * 1_024
const deepest = 64

/** The event of a line around which something stands; `undefined` where nothing does. */
export type Unwrap = (line: string) => object | undefined

/** Blank lines count as lines, and are nothing else. What is wrong is said without the text. */
export function eventsInText(text: string, unwrap: Unwrap = () => undefined): TextEvent[] {
  const clean = text.replace(/^\ufeff/, '')
  const start = clean.search(/\S/)
  if (start < 0) return []
  const whole = clean.length <= longestLine ? parsed(clean) : undefined
  const first = clean.slice(0, start).split('\n').length
  if (whole !== undefined) return [checked(unwrap(clean) ?? whole.value, first)]
  return clean.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : eventOfLine(line, index + 1, unwrap)))
}

function eventOfLine(text: string, line: number, unwrap: Unwrap): TextEvent {
  if (text.length > longestLine) return wrong(line, 'line.too-long')
  const inner = unwrap(text)
  if (inner !== undefined) return checked(inner, line)
  const value = parsed(text)
  return value === undefined ? wrong(line, 'line.not-json') : checked(value.value, line)
}

function checked(value: unknown, line: number): TextEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(line, 'line.not-object')
  return isDeeper(value, deepest) ? wrong(line, 'line.too-deep') : { line, event: value }
}

function wrong(line: number, code: Problem['code']): TextEvent {
  return { line, problem: { code, line } }
}

/** In a loop over the levels: what is too deep for a limit may be too deep for calls. */
function isDeeper(value: object, most: number): boolean {
  let level: object[] = [value]
  for (let depth = 0; depth < most && level.length > 0; depth++) level = level.flatMap(insideOf)
  return level.length > 0
}

function insideOf(value: object): object[] {
  return Object.values(value).filter((inner): inner is object => typeof inner === 'object' && inner !== null)
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined // the error would quote the text
  }
}
