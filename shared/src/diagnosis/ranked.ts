/**
 * Things in rising order of rank, where the largest leave first.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'

/** Unlike `Smallest`, it has no capacity of its own, and things of equal rank stand together and leave together. */
export class Ranked<T> {
  private readonly ranks: Rank[] = []
  private readonly things: T[] = []

  get size(): number {
    return this.ranks.length
  }

  /** O(size). */
  add(rank: Rank, thing: T): void {
    let low = 0
    let high = this.ranks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ranks[middle] ?? 0) <= rank) low = middle + 1
      else high = middle
    }
    this.ranks.splice(low, 0, rank)
    this.things.splice(low, 0, thing)
  }

  largest(): Rank {
    return this.ranks.at(-1) ?? Infinity
  }

  /** Takes out everything from a rank on. */
  takeFrom(rank: Rank): T[] {
    const taken: T[] = []
    while (this.ranks.length > 0 && this.largest() >= rank) {
      this.ranks.pop()
      taken.push(this.things.pop() as T) // as long as the ranks
    }
    return taken
  }
}
