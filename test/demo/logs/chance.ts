/**
 * Chance that can be repeated: the same seed draws the same values on every machine.
 *
 * @module
 */
export interface Chance {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
  happens(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Lower-case hex digits. */
  hex(length: number): string
}

/** Source: mulberry32, a 32-bit generator by Tommy Ettinger (public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (list) => itemAt(list, below(list.length)),
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
  }
}

/** What may happen, each with its weight. */
export type Weighted<T> = readonly (readonly [weight: number, value: T])[]

export function weightedPick<T>(chance: Chance, choices: Weighted<T>): T {
  let left = chance.next() * choices.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, value] of choices) {
    left -= weight
    if (left < 0) return value
  }
  return itemAt(choices, choices.length - 1)[1]
}

function itemAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error('nothing to choose from')
  return list[index] as T // the index was checked
}
