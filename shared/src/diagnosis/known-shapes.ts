/**
 * The shapes of all known categories within the bounds of a scan. Where they are too many or too large, only those
 * categories lose shapes that have more than their share (`water-level.ts`): one learner who floods an event type takes
 * nothing of the others.
 *
 * Number and bytes are one cost: a shape takes at least what it takes where all shapes of the scan are the same. Shapes of
 * a category stand by their keyed ranks, and each has the cost of all up to its rank before it: those are kept for which
 * that is within the share, and the category has a limit, the smallest rank that is not kept.
 *
 * Why this is free of order and split: costs and the set of categories only grow as more is seen, so shares only fall. What
 * is kept at the end was within the share at every moment before, in every part, with all shapes of smaller ranks: it was
 * never dropped, and its figures and the cost before it are complete. What is not kept at the end is found to be beyond the
 * share by those costs, or was before. A category that was cut counts with an infinite cost: what it takes in truth, which
 * nobody knows any more, is more than a share that was larger than the present one, so the level comes out the same. For
 * this reason it counts so even where what is kept of it takes less than its share. When shares are looked at does not
 * matter, so that is done when much has come, and before the state is given away.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import { categoryKey, type CategoryKey } from './category.ts'
import { addCount, bytesOfKept } from './merge-figures.ts'
import type { PoolRanks } from './merge-ranks.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import { isKnown } from './pools.ts'
import { sharesOf, type CategoryCost } from './water-level.ts'

/** So much of the bounds is kept for a while. */
const slack = 1.125

/** Of the water, in shapes of the smallest cost: a usual shape takes more than one, and its category is to keep it. */
const shapesInStep = 2

interface RankedShape {
  sum: ShapeSum
  shape: PartialShape
  rank: Rank
}

export class KnownShapes {
  /** Of all, as `bytesOfKept` counts them. */
  bytes = 0
  private readonly partial: PartialDiagnosis
  private readonly settings: ScanSettings
  private readonly ranks: PoolRanks
  private readonly costs = new Map<CategoryKey, number>()
  private cost = 0
  /** Of all shapes at most. The cost of a shape is its bytes times the number of shapes, so no cost is a fraction. */
  private readonly room: number

  constructor(partial: PartialDiagnosis, settings: ScanSettings, ranks: PoolRanks) {
    this.partial = partial
    this.settings = settings
    this.ranks = ranks
    this.room = settings.maxShapeBytes * settings.maxShapes
  }

  restart(): void {
    this.bytes = 0
    this.cost = 0
    this.costs.clear()
  }

  enter(category: CategoryKey, shape: PartialShape): void {
    this.count(category, 0, bytesOfKept(shape, this.settings))
  }

  /** Says that a shape takes more bytes than before, or less; 0 where it is not kept. */
  count(category: CategoryKey, before: number, after: number): void {
    const more = this.costOf(after) - this.costOf(before)
    this.bytes += after - before
    this.cost += more
    addCount(this.costs, category, more)
  }

  /** Keeps what is held near the bounds. */
  bound(): void {
    if (this.cost > this.room * slack) this.settle()
  }

  /** Keeps exactly what is within the bounds. */
  settle(): void {
    if (this.cost <= this.room && !this.isCut()) return
    for (const [key, share] of sharesOf(this.categoryCosts(), this.room, shapesInStep * this.settings.maxShapeBytes)) {
      const category = this.partial.categories.get(key)
      if (category !== undefined && (this.costs.get(key) ?? 0) > share) this.cut(category, share)
    }
  }

  /** Folds what is not below the limit. */
  lower(category: PartialCategory, limit: Rank): void {
    if (limit < category.shapeLimit) this.fold(category, limit, this.ranked(category))
  }

  private cut(category: PartialCategory, share: number): void {
    const ranked = this.ranked(category).sort((a, b) => a.rank - b.rank)
    let cost = 0
    for (const { shape, rank } of ranked) {
      cost += this.costOf(bytesOfKept(shape, this.settings))
      if (cost > share) return this.fold(category, rank, ranked) // those of the same rank go with it
    }
  }

  private fold(category: PartialCategory, limit: Rank, ranked: readonly RankedShape[]): void {
    const key = categoryKey(category)
    category.shapeLimit = limit
    for (const { sum, shape, rank } of ranked) {
      if (rank < limit) continue
      category.shapes.delete(sum)
      category.unshaped += shape.occurrences
      this.count(key, bytesOfKept(shape, this.settings), 0)
    }
  }

  private ranked(category: PartialCategory): RankedShape[] {
    const key = categoryKey(category)
    return [...category.shapes].map(([sum, shape]) => ({ sum, shape, rank: this.ranks.ofShape(key, sum) }))
  }

  private isCut(): boolean {
    for (const { shapeLimit } of this.partial.categories.values()) if (shapeLimit !== Infinity) return true
    return false
  }

  private categoryCosts(): CategoryCost[] {
    return [...this.partial.categories]
      .filter(([, category]) => isKnown(category))
      .map(([key, { shapeLimit }]) => {
        const cost = shapeLimit === Infinity ? (this.costs.get(key) ?? 0) : Infinity
        return { key, rank: this.ranks.ofName(key), cost }
      })
  }

  private costOf(bytes: number): number {
    const { maxShapes, maxShapeBytes } = this.settings
    return bytes === 0 ? 0 : Math.max(bytes * maxShapes, maxShapeBytes)
  }
}
