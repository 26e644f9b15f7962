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

  replace(path: string, rule: string): void {
    const id = [path, rule].join('\u241f')
    const known = this.replaced.get(id)
    if (known === undefined) this.replaced.set(id, { path, rule, count: 1 })
    else known.count++
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
