/**
 * Counts what stayed and what was replaced, by path and rule. It holds no raw value but those that a rule lets pass.
 *
 * @module
 */
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'

export class RuleCounts {
  private readonly kept = new Map<string, KeptValue>()
  private readonly replaced = new Map<string, Redaction>()

  keep(path: string, value: string, rule: string): void {
    const id = [path, value, rule].join('\u241f')
    const known = this.kept.get(id)
    if (known === undefined) this.kept.set(id, { path, value, rule, count: 1 })
    else known.count++
  }

  replace(path: string, rule: string, times = 1): void {
    const id = [path, rule].join('\u241f')
    const known = this.replaced.get(id)
    if (known !== undefined) known.count += times
    else if (times > 0) this.replaced.set(id, { path, rule, count: times })
  }

  /** Items, keys and parts of forms that a sample does not show. */
  leaveOut(path: string, times: number): void {
    this.replace(path, 'left out', times)
  }

  keptValues(): KeptValue[] {
    return rising(this.kept)
  }

  redactions(): Redaction[] {
    return rising(this.replaced)
  }
}

function rising<T extends object>(counts: ReadonlyMap<string, T>): T[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => ({ ...count }))
}
