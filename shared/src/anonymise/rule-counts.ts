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

  /** Rising. Rows are shared with other events: nobody may change them. */
  keptValues(): KeptValue[] {
    return rising(this.keptRows())
  }

  redactions(): Redaction[] {
    return rising(this.replacedRows())
  }

  /** As they were met: a path and a rule may have two rows. */
  keptRows(): KeptValue[] {
    return rows(this.kept)
  }

  replacedRows(): Redaction[] {
    return rows(this.replaced)
  }
}

type Row = { path: string; value?: string; rule: string; count: number }

function rows<T extends Row>(counts: ReadonlyMap<T, number>): T[] {
  const counted: T[] = []
  for (const [row, count] of counts) counted.push(count === 1 ? row : { ...row, count })
  return counted
}

function rising<T extends Row>(counted: T[]): T[] {
  const joined: T[] = []
  for (const row of counted.sort(compared)) {
    const former = joined.at(-1)
    if (former === undefined || compared(former, row) !== 0) joined.push(row)
    else joined[joined.length - 1] = { ...row, count: former.count + row.count }
  }
  return joined
}

function compared(a: Row, b: Row): number {
  return byText(a.path, b.path) || byText(a.value ?? '', b.value ?? '') || byText(a.rule, b.rule)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
