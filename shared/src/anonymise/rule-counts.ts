/**
 * Counts what stayed and what was replaced, by path and rule. It holds no raw value but those that a rule lets pass.
 *
 * @module
 */
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { Place } from './place.ts'

export class RuleCounts {
  private readonly kept = new Map<KeptValue, number>()
  private readonly replaced = new Map<Redaction, number>()

  keep(place: Place, value: string, rule: string): void {
    const row = place.keptRow(value, rule)
    this.kept.set(row, (this.kept.get(row) ?? 0) + 1)
  }

  replace(place: Place, rule: string, times = 1): void {
    if (times === 0) return
    const row = place.replacedRow(rule)
    this.replaced.set(row, (this.replaced.get(row) ?? 0) + times)
  }

  /** Items, keys and parts of forms that a sample does not show. */
  leaveOut(place: Place, times: number): void {
    this.replace(place, 'left out', times)
  }

  /** Rows are shared with other events: nobody may change them. */
  keptValues(): KeptValue[] {
    return rising(this.kept)
  }

  redactions(): Redaction[] {
    return rising(this.replaced)
  }
}

type Row = { path: string; value?: string; rule: string; count: number }

function rising<T extends Row>(counts: ReadonlyMap<T, number>): T[] {
  const rows: T[] = []
  for (const [row, count] of [...counts].sort(([a], [b]) => compared(a, b))) {
    const former = rows.at(-1)
    // Places of one path may be several.
    if (former !== undefined && compared(former, row) === 0)
      rows[rows.length - 1] = { ...row, count: former.count + count }
    else rows.push(count === 1 ? row : { ...row, count })
  }
  return rows
}

function compared(a: Row, b: Row): number {
  return byText(a.path, b.path) || byText(a.value ?? '', b.value ?? '') || byText(a.rule, b.rule)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
