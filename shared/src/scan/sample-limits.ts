/**
 * Ranks from which on lines need not be kept, because enough lines with smaller ones are in a state that was handed over
 * and that what is counted next will be merged with.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { Smallest } from '../base/smallest.ts'
import type { CategoryKey } from '../diagnosis/category.ts'
import type { PartialDiagnosis } from '../diagnosis/partial.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'

/** So many limits are remembered; a strange log has more, and its lines are kept for nothing. Every thread has them. */
const maxRemembered = 4_096

export class SampleLimits {
  private limits = new Map<CategoryKey, Map<ShapeSum, Rank>>()
  private size = 0

  of(category: CategoryKey, sum: ShapeSum): Rank {
    return this.limits.get(category)?.get(sum) ?? Infinity
  }

  /** The state is handed over. */
  note({ categories }: PartialDiagnosis): void {
    for (const [key, { shapes }] of categories) {
      for (const [sum, { samples }] of shapes) {
        const limit = limitOf(samples)
        if (limit < this.of(key, sum)) this.set(key, sum, limit)
      }
    }
  }

  clear(): void {
    this.limits = new Map()
    this.size = 0
  }

  private set(category: CategoryKey, sum: ShapeSum, limit: Rank): void {
    if (this.size >= maxRemembered) this.clear()
    let ofCategory = this.limits.get(category)
    if (ofCategory === undefined) this.limits.set(category, (ofCategory = new Map()))
    if (!ofCategory.has(sum)) this.size++
    ofCategory.set(sum, limit)
  }
}

/** The rank from which on nothing more is kept. */
export function limitOf<T>({ ranks, capacity }: Smallest<T>): Rank {
  return ranks.length < capacity ? Infinity : (ranks.at(-1) ?? 0)
}
