/**
 * Things by rank, where the largest leave first.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'

/**
 * A heap: the thing at a place has no smaller rank than those at twice the place, plus one and two. Unlike `Smallest`, it
 * has no capacity of its own, and things of equal rank leave together.
 */
export class Ranked<T> {
  private readonly ranks: Rank[] = []
  private readonly things: T[] = []

  get size(): number {
    return this.ranks.length
  }

  /** O(log size). */
  add(rank: Rank, thing: T): void {
    let at = this.ranks.length
    for (let parent = parentOf(at); at > 0 && this.rankAt(parent) < rank; parent = parentOf(at)) {
      this.move(parent, at)
      at = parent
    }
    this.ranks[at] = rank
    this.things[at] = thing
  }

  largest(): Rank {
    return this.ranks[0] ?? Infinity
  }

  /** Takes out everything from a rank on, the largest first. */
  takeFrom(rank: Rank): T[] {
    const taken: T[] = []
    while (this.size > 0 && this.largest() >= rank) taken.push(this.takeLargest())
    return taken
  }

  /** The last thing goes where one is missing, down from the top. */
  private takeLargest(): T {
    const largest = this.things[0] as T // the caller has asked for the size
    const rank = this.ranks.pop() ?? 0
    const thing = this.things.pop() as T
    const { size } = this
    if (size === 0) return largest
    let at = 0
    for (let child = this.largerChild(at); child < size && this.rankAt(child) > rank; child = this.largerChild(at)) {
      this.move(child, at)
      at = child
    }
    this.ranks[at] = rank
    this.things[at] = thing
    return largest
  }

  private largerChild(at: number): number {
    const left = 2 * at + 1
    return this.rankAt(left + 1) > this.rankAt(left) ? left + 1 : left
  }

  /** Less than every rank, where there is nothing. */
  private rankAt(at: number): Rank {
    return this.ranks[at] ?? -1
  }

  private move(from: number, to: number): void {
    this.ranks[to] = this.rankAt(from)
    this.things[to] = this.things[from] as T // there is one where there is a rank
  }
}

function parentOf(at: number): number {
  return (at - 1) >> 1
}
