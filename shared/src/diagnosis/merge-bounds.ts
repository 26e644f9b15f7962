/**
 * Puts events and partial states into one partial state, within bounds, so that the result depends on what was put in
 * but not on the order or the split.
 *
 * The shapes of known categories have bounds of their own (`known-shapes.ts`). Beside them two kinds of pool are bounded: the
 * candidate names of a source, and the shapes of its `{unlisted}` category. A pool is bounded by the number of its things
 * and by the bytes that its shapes may take.
 * Everything in a pool has a keyed rank, and the pool has a limit: what ranks at or above the limit is folded (a name into
 * `{unlisted}`, a shape into `unshaped`), what ranks below is kept.
 *
 * Why this is free of order: the limit is the smallest rank up to which the pool overflows. That is a function of the
 * *set* of things seen, and only falls as more is seen. So a thing that is kept at the end was below the limit at every
 * moment before, in every part: it was never folded, and its figures are complete. A thing that is folded at the end was
 * kept for a while or not at all; either way all of its figures end in the same place, since folding adds what was kept
 * and what comes later goes there at once. The shapes of a folded name join `{unlisted}` whole and only then meet its
 * pool: a name's shapes are never dropped while it waits, instead they count towards the bound of its source's names. For
 * the same reason the bytes of a shape are not those of its present samples, which may become fewer, but those that samples
 * as long as its longest line would take: they only grow as more is seen.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import { categoryKey, unlisted, type CategoryKey, type EventCategory } from './category.ts'
import { KnownShapes } from './known-shapes.ts'
import {
  absorbCategory,
  absorbTotals,
  bytesOfKept,
  copyOfShape,
  emptyCategory,
  emptyShape,
  mergeShape,
} from './merge-figures.ts'
import { PoolRanks } from './merge-ranks.ts'
import type { Naming, PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import { BoundedPool, isKnown, namePoolOf, poolOf, unlistedPoolOf, type PooledShape } from './pools.ts'
import { keptLine } from './sample-line.ts'

/** What a category takes beside its shapes. Bytes, roughly. */
const categoryBytes = 1_500

export class Accumulator {
  private readonly partial: PartialDiagnosis
  private readonly settings: ScanSettings
  private readonly pools = new Map<string, BoundedPool>()
  private readonly knownShapes: KnownShapes
  private readonly ranks: PoolRanks

  /** The partial state is changed in place. Nothing else may change it meanwhile. */
  constructor(partial: PartialDiagnosis, settings: ScanSettings) {
    this.partial = partial
    this.settings = settings
    this.ranks = new PoolRanks(settings.hashKey)
    this.knownShapes = new KnownShapes(partial, settings, this.ranks)
    for (const [key, category] of partial.categories) {
      this.enterName(key, category)
      for (const [sum, shape] of category.shapes) this.enterShape(key, category, sum, shape)
    }
  }

  /** Bytes of memory that the partial state takes at most, roughly. */
  get weight(): number {
    let bytes = categoryBytes * this.partial.categories.size + this.knownShapes.bytes
    for (const pool of this.pools.values()) bytes += pool.bytes
    return bytes
  }

  /** Begins again: the partial state has been emptied. */
  restart(): void {
    this.pools.clear()
    this.knownShapes.restart()
    this.ranks.forget()
  }

  /** The category that events of this name count for; it is made where there is none. */
  categoryFor(name: EventCategory, naming: Naming): PartialCategory {
    const key = categoryKey(name)
    const known = this.partial.categories.get(key)
    if (known !== undefined) return known
    if (naming === 'candidate' && this.ranks.ofName(key) >= this.limit(namePoolOf(name))) return this.unlistedOf(name)
    const category = emptyCategory(name, naming, this.settings)
    this.partial.categories.set(key, category)
    if (naming !== 'candidate') return category
    this.enterName(key, category)
    this.boundPool(namePoolOf(name))
    // Where the new name itself was the one to go, its events count as unlisted.
    return this.partial.categories.has(key) ? category : this.unlistedOf(name)
  }

  /** What is known of a shape. */
  known(category: CategoryKey, sum: ShapeSum): PartialShape | undefined {
    return this.partial.categories.get(category)?.shapes.get(sum)
  }

  /** Where events of this shape count; `undefined` where they count as unshaped. */
  shapeFor(category: PartialCategory, sum: ShapeSum, shape: PartialShape['shape']): PartialShape | undefined {
    const known = category.shapes.get(sum)
    if (known !== undefined) return known
    return this.newShape(categoryKey(category), category, { sum, shape: emptyShape(shape, this.settings) })
  }

  /** Shapes of the category count as unshaped whose rank is not below it. */
  shapeLimit(category: PartialCategory): Rank {
    return category.naming === 'unlisted' ? this.limit(unlistedPoolOf(category)) : category.shapeLimit
  }

  /** The word that the ranks of the shapes of a category begin with. */
  shapeWord(key: CategoryKey): bigint {
    return this.ranks.wordOf(key)
  }

  /** Says that a line of so many bytes may become a sample of the shape. */
  measure(category: PartialCategory, shape: PartialShape, lineBytes: number): void {
    if (lineBytes <= shape.longestLine) return
    const before = this.bytesOf(shape)
    shape.longestLine = lineBytes
    const after = this.bytesOf(shape)
    if (isKnown(category)) this.knownShapes.count(categoryKey(category), before, after)
    else this.pool(poolOf(category)).bytes += after - before
  }

  /**
   * Restores the bounds after something was counted for a category; may fold the category itself. Those of the known
   * categories are restored when much has come.
   */
  bound(category: PartialCategory): void {
    if (isKnown(category)) this.knownShapes.bound()
    else this.boundPool(poolOf(category))
  }

  /** Restores all bounds. The partial state is not given away before. */
  settle(): void {
    this.knownShapes.settle()
  }

  /**
   * Takes another partial state in, made with the same settings. It is left as it was. `settle` follows after the last one.
   *
   * @param take gets the lines that stay
   */
  merge(from: PartialDiagnosis, take = keptLine): void {
    absorbTotals(this.partial, from)
    for (const [pool, limit] of from.limits) this.lower(pool, limit)
    for (const category of from.categories.values()) this.mergeCategory(category, take)
  }

  /** The same of one category alone. */
  mergeCategory(category: PartialCategory, take = keptLine): void {
    this.absorb(this.categoryFor(category, category.naming), category, take)
  }

  private absorb(into: PartialCategory, from: PartialCategory, take = keptLine): void {
    const key = categoryKey(into)
    absorbCategory(into, from)
    this.knownShapes.lower(into, from.shapeLimit)
    for (const [sum, shape] of from.shapes) {
      const known = into.shapes.get(sum)
      if (known !== undefined) {
        this.measure(into, known, shape.longestLine)
        mergeShape(known, shape, take)
      } else if (this.newShape(key, into, { sum, shape: copyOfShape(shape, take) }) === undefined) {
        into.unshaped += shape.occurrences
      }
    }
    this.bound(into)
  }

  /** @returns `undefined` where the shape is folded at once */
  private newShape(
    key: CategoryKey,
    category: PartialCategory,
    { sum, shape }: { sum: ShapeSum; shape: PartialShape },
  ): PartialShape | undefined {
    const limit = this.shapeLimit(category)
    if (limit !== Infinity && this.ranks.ofShape(key, sum) >= limit) return undefined
    category.shapes.set(sum, shape)
    this.enterShape(key, category, sum, shape)
    return shape
  }

  private unlistedOf({ platform, eventSource }: EventCategory): PartialCategory {
    return this.categoryFor({ platform, eventSource, eventType: unlisted }, 'unlisted')
  }

  private enterName(key: CategoryKey, category: PartialCategory): void {
    if (category.naming === 'candidate') this.pool(namePoolOf(category)).names.add(this.ranks.ofName(key), key)
  }

  private enterShape(key: CategoryKey, category: PartialCategory, sum: ShapeSum, shape: PartialShape): void {
    if (isKnown(category)) return this.knownShapes.enter(key, shape)
    const pool = this.pool(poolOf(category))
    pool.countShape(this.bytesOf(shape))
    if (category.naming === 'unlisted') pool.shapes.add(this.ranks.ofShape(key, sum), { category: key, shape: sum })
  }

  private boundPool(name: string): void {
    const pool = this.pool(name)
    while (pool.isOverfull) this.lower(name, pool.largest())
  }

  private limit(pool: string): Rank {
    return this.partial.limits.get(pool) ?? Infinity
  }

  /** Lowers the limit of a pool and folds what is no longer below it. */
  private lower(name: string, limit: Rank): void {
    if (limit >= this.limit(name)) return
    this.partial.limits.set(name, limit)
    const pool = this.pools.get(name)
    for (const key of pool?.names.takeFrom(limit) ?? []) this.foldName(key)
    for (const shape of pool?.shapes.takeFrom(limit) ?? []) this.foldShape(shape)
  }

  private foldName(key: CategoryKey): void {
    const category = this.partial.categories.get(key)
    if (category === undefined) throw new Error('a pool has a name that the partial state has not')
    this.partial.categories.delete(key)
    const pool = this.pool(namePoolOf(category))
    for (const shape of category.shapes.values()) pool.forgetShape(this.bytesOf(shape))
    this.absorb(this.unlistedOf(category), category)
  }

  private foldShape({ category: key, shape: sum }: PooledShape): void {
    const category = this.partial.categories.get(key)
    const shape = category?.shapes.get(sum)
    if (category === undefined || shape === undefined) throw new Error('a pool has a shape that its category has not')
    category.shapes.delete(sum)
    this.pool(poolOf(category)).forgetShape(this.bytesOf(shape))
    category.unshaped += shape.occurrences
  }

  private pool(name: string): BoundedPool {
    let found = this.pools.get(name)
    if (found === undefined) this.pools.set(name, (found = new BoundedPool(this.settings)))
    return found
  }

  private bytesOf(shape: PartialShape): number {
    return bytesOfKept(shape, this.settings)
  }
}
