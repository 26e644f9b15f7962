/**
 * The orders that make a diagnosis one sequence of bytes. All are by code unit: no locale has a say.
 *
 * @module
 */
import type { EventCategory } from './category.ts'

type Counted = { occurrences: number }

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Categories: most frequent first, then by source and type. */
export function byFrequency(a: EventCategory & Counted, b: EventCategory & Counted): number {
  return (
    b.occurrences - a.occurrences || byCodeUnit(a.eventSource, b.eventSource) || byCodeUnit(a.eventType, b.eventType)
  )
}

/** Names of categories, rising by source and type. */
export function byName(a: Omit<EventCategory, 'platform'>, b: Omit<EventCategory, 'platform'>): number {
  return byCodeUnit(a.eventSource, b.eventSource) || byCodeUnit(a.eventType, b.eventType)
}

/** Shapes: most frequent first, then by id. */
export function byFrequencyAndId(a: Counted & { id: string }, b: Counted & { id: string }): number {
  return b.occurrences - a.occurrences || byCodeUnit(a.id, b.id)
}

/** Causes of malformed lines: most frequent first, then by name. */
export function byCountAndCause(a: { cause: string; count: number }, b: { cause: string; count: number }): number {
  return b.count - a.count || byCodeUnit(a.cause, b.cause)
}

/** Rows of `kept-values.csv` and `redaction.csv`. */
export function byPath(a: PathRow, b: PathRow): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.value ?? '', b.value ?? '') || byCodeUnit(a.rule, b.rule)
}

interface PathRow {
  path: string
  value?: string
  rule: string
}

/** Each element comes after the one before it, and none twice. */
export function isRising<T>(items: readonly T[], compare: (a: T, b: T) => number): boolean {
  return items.every((item, i) => i === 0 || compare(items[i - 1] as T, item) < 0) // i - 1 is inside the list
}
