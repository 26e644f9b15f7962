/**
 * The k smallest by rank: a sample, or a bounded count of distinct things, that does not depend on order or split.
 *
 * @module
 */
import type { Rank } from './hash.ts'

/** Things in rising order of rank, each rank once, at most `capacity` of them. */
export interface Smallest<T> {
  capacity: number
  ranks: Rank[]
  things: T[]
}

export function emptySmallest<T>(capacity: number): Smallest<T> {
  return { capacity, ranks: [], things: [] }
}

/** Whether a thing of this rank would be kept; lets the caller skip the cost of making the thing. */
export function wouldKeep<T>(smallest: Smallest<T>, rank: Rank): boolean {
  const { ranks, capacity } = smallest
  if (ranks.length === capacity && rank >= (ranks[capacity - 1] ?? -1)) return false
  return ranks[position(ranks, rank)] !== rank
}

/** Adds a thing in place. A rank that is already there changes nothing. O(capacity). */
export function keepSmallest<T>(smallest: Smallest<T>, rank: Rank, thing: T): void {
  if (!wouldKeep(smallest, rank)) return
  const at = position(smallest.ranks, rank)
  smallest.ranks.splice(at, 0, rank)
  smallest.things.splice(at, 0, thing)
  smallest.ranks.length = smallest.things.length = Math.min(smallest.ranks.length, smallest.capacity)
}

/** @param own makes what is kept of a thing that is only lent */
export function mergeSmallest<T>(into: Smallest<T>, from: Smallest<T>, own = (thing: T): T => thing): void {
  const { capacity, ranks, things } = into
  for (let i = 0; i < from.ranks.length; i++) {
    const rank = from.ranks[i] ?? 0
    const at = position(ranks, rank)
    if (at >= capacity) return // what follows is greater still
    if (ranks[at] === rank) continue
    ranks.splice(at, 0, rank)
    things.splice(at, 0, own(from.things[i] as T)) // both lists have one length
    if (ranks.length > capacity) ranks.length = things.length = capacity
  }
}

function position(ranks: readonly Rank[], rank: Rank): number {
  let low = 0
  let high = ranks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranks[middle] ?? 0) < rank) low = middle + 1
    else high = middle
  }
  return low
}
