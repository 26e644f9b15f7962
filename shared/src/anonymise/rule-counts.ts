/**
 * Counts what stayed and what was replaced in one event, by path and rule. It holds no raw value but those that a rule lets
 * pass.
 *
 * @module
 */
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { Place } from './place.ts'

/** A row of a place, which serves many events, and how often the event has it that counts now. */
export interface CountedRow<T> {
  /** Counted once. It is shared with other events: nobody may change it. */
  readonly row: T
  by: RuleCounts | undefined
  times: number
  /** The row of events that have it so often. */
  readonly multiples: T[]
}

/** Of one event; the rows must be taken before the next event is counted. */
export class RuleCounts {
  private readonly kept: CountedRow<KeptValue>[] = []
  private readonly replaced: CountedRow<Redaction>[] = []

  keep(place: Place, value: string, rule: string): void {
    this.add(place.keptRow(value, rule), this.kept, 1)
  }

  replace(place: Place, rule: string, times = 1): void {
    if (times > 0) this.add(place.replacedRow(rule), this.replaced, times)
  }

  /** Items, keys and parts of forms that a sample does not show. */
  leaveOut(place: Place, times: number): void {
    this.replace(place, 'left out', times)
  }

  /** As they were met: a path and a rule may have two rows. */
  keptRows(): KeptValue[] {
    return this.kept.map(rowOf)
  }

  replacedRows(): Redaction[] {
    return this.replaced.map(rowOf)
  }

  private add<T>(counted: CountedRow<T>, to: CountedRow<T>[], times: number): void {
    if (counted.by === this) {
      counted.times += times
      return
    }
    counted.by = this
    counted.times = times
    to.push(counted)
  }
}

/** Rows of a few times are shared too: there are thousands of events, and whoever joins their rows counts equal ones at once. */
function rowOf<T extends Row>({ row, times, multiples }: CountedRow<T>): T {
  if (times === 1) return row
  if (times > mostShared) return { ...row, count: times }
  return (multiples[times] ??= { ...row, count: times })
}

const mostShared = 30

type Row = { path: string; value?: string; rule: string; count: number }

/** One row of those with the same path, value and rule; rising. */
export function rising<T extends Row>(counted: readonly T[]): T[] {
  const joined: T[] = []
  for (const row of [...counted].sort(compared)) {
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
