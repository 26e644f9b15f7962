/**
 * Where an object's keys stand among its entries: most objects are so small that looking through them is fastest.
 *
 * @module
 */
import type { Json } from './json.ts'

export class KeyPlaces {
  private readonly entries: readonly [string, Json][]
  private byKey: Map<string, number> | undefined

  constructor(entries: readonly [string, Json][]) {
    this.entries = entries
  }

  /** @returns -1 where there is none */
  of(key: string): number {
    const { entries } = this
    if (entries.length <= mostLookedThrough) {
      for (let at = 0; at < entries.length; at++) if (entries[at]?.[0] === key) return at
      return -1
    }
    const byKey = (this.byKey ??= new Map())
    for (let at = byKey.size; at < entries.length; at++) byKey.set(entries[at]?.[0] ?? '', at)
    return byKey.get(key) ?? -1
  }
}

const mostLookedThrough = 12
