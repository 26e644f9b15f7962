/**
 * Puts events and partial states into one partial state, within bounds, so that the result depends on what was put in
 * but not on the order or the split.
 *
 * Three kinds of pool are bounded: the candidate names of a source, the shapes of its `{unlisted}` category, and the
 * shapes of all other categories. A pool is bounded by the number of its things and by the bytes that its shapes may take.
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
import {
  absorbCategory,
  absorbTotals,
  addCount,
  copyOfShape,
  emptyCategory,
  emptyShape,
  mergeShape,
} from './merge-figures.ts'
import { PoolRanks } from './merge-ranks.ts'
import type { Naming, PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import { knownPool, namePoolOf, poolOf, shapePoolOf } from './pools.ts'
import { Ranked } from './ranked.ts'
import { keptLine } from './sample-line.ts'

interface NamePool {
  names: Ranked<CategoryKey>
  /** Shapes of all these names together. */
  shapes: number
}

type KeptShape = { category: CategoryKey; shape: ShapeSum }

/** What a category and a shape take beside their samples, and what each entry of a shape takes. Bytes, roughly. */
const categoryBytes = 1_500
const shapeBytes = 500
const entryBytes = 16

export class Accumulator {
  private readonly partial: PartialDiagnosis
  private readonly settings: ScanSettings
  private readonly namePools = new Map<string, NamePool>()
  private readonly shapePools = new Map<string, Ranked<KeptShape>>()
  /** Of the shapes of each pool of either kind. */
  private readonly bytes = new Map<string, number>()
  private readonly ranks: PoolRanks

  /** The partial state is changed in place. Nothing else may change it meanwhile. */
  constructor(partial: PartialDiagnosis, settings: ScanSettings) {
    this.partial = partial
    this.settings = settings
    this.ranks = new PoolRanks(settings.hashKey)
    for (const [key, category] of partial.categories) {
      this.enterName(key, category)
      for (const [sum, shape] of category.shapes) this.enterShape(key, category, sum, shape)
    }
  }

  /** Bytes of memory that the partial state takes at most, roughly. */
  get weight(): number {
    let bytes = categoryBytes * this.partial.categories.size
    for (const ofPool of this.bytes.values()) bytes += ofPool
    return bytes
  }

  /** Begins again: the partial state has been emptied. */
  restart(): void {
    this.namePools.clear()
    this.shapePools.clear()
    this.bytes.clear()
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
    this.boundNames(name)
    // Where the new name itself was the one to go, its events count as unlisted.
    return this.partial.categories.has(key) ? category : this.unlistedOf(name)
  }

  /** What is known of a shape. */
  known(category: CategoryKey, sum: ShapeSum): PartialShape | undefined {
    return this.partial.categories.get(category)?.shapes.get(sum)
  }

  /** Where events of this shape count; `undefined` where they count as unshaped. */
  shapeFor(category: PartialCategory, sum: ShapeSum, shape: PartialShape['shape']): PartialShape | undefined {
    return category.shapes.get(sum) ?? this.newShape(category, sum, emptyShape(shape, this.settings))
  }

  /** Shapes of the category count as unshaped whose rank is not below it. */
  shapeLimit(category: PartialCategory): Rank {
    const pool = shapePoolOf(category)
    return pool === undefined ? Infinity : this.limit(pool)
  }

  /** The word that the ranks of the shapes of a category begin with. */
  shapeWord(key: CategoryKey): bigint {
    return this.ranks.wordOf(key)
  }

  /** Says that a line of so many bytes may become a sample of the shape. */
  measure(category: PartialCategory, shape: PartialShape, lineBytes: number): void {
    const more = lineBytes - shape.longestLine
    if (more <= 0) return
    shape.longestLine = lineBytes
    addCount(this.bytes, poolOf(category), more * this.settings.samplesPerShape)
  }

  /** Restores the bounds after something was counted for a category; may fold the category itself. */
  bound(category: PartialCategory): void {
    const pool = shapePoolOf(category)
    if (pool === undefined) this.boundNames(category)
    else this.boundShapes(pool)
  }

  /** Takes another partial state in, made with the same settings. It is left as it was. `take` gets the lines that stay. */
  merge(from: PartialDiagnosis, take = keptLine): void {
    absorbTotals(this.partial, from)
    for (const [pool, limit] of from.limits) this.lower(pool, limit)
    for (const category of from.categories.values()) {
      this.absorb(this.categoryFor(category, category.naming), category, take)
    }
  }

  private absorb(into: PartialCategory, from: PartialCategory, take = keptLine): void {
    absorbCategory(into, from)
    for (const [sum, shape] of from.shapes) {
      const known = into.shapes.get(sum)
      if (known !== undefined) {
        this.measure(into, known, shape.longestLine)
        mergeShape(known, shape, take)
      } else if (this.newShape(into, sum, copyOfShape(shape, take)) === undefined) {
        into.unshaped += shape.occurrences
      }
    }
    this.bound(into)
  }

  /** @returns `undefined` where the shape is folded at once */
  private newShape(category: PartialCategory, sum: ShapeSum, shape: PartialShape): PartialShape | undefined {
    const key = categoryKey(category)
    if (this.ranks.ofShape(key, sum) >= this.shapeLimit(category)) return undefined
    category.shapes.set(sum, shape)
    this.enterShape(key, category, sum, shape)
    return shape
  }

  private unlistedOf({ platform, eventSource }: EventCategory): PartialCategory {
    return this.categoryFor({ platform, eventSource, eventType: unlisted }, 'unlisted')
  }

  private enterName(key: CategoryKey, category: PartialCategory): void {
    if (category.naming === 'candidate') this.namePool(namePoolOf(category)).names.add(this.ranks.ofName(key), key)
  }

  private enterShape(key: CategoryKey, category: PartialCategory, sum: ShapeSum, shape: PartialShape): void {
    const pool = shapePoolOf(category)
    addCount(this.bytes, poolOf(category), this.bytesOf(shape))
    if (pool === undefined) this.namePool(namePoolOf(category)).shapes++
    else this.shapePool(pool).add(this.ranks.ofShape(key, sum), { category: key, shape: sum })
  }

  private boundNames(name: EventCategory): void {
    const pool = namePoolOf(name)
    const { maxCandidates, maxShapes } = this.settings
    const { names } = this.namePool(pool)
    while (names.size > maxCandidates || this.namePool(pool).shapes > maxShapes || this.isTooLarge(pool)) {
      this.lower(pool, names.largest())
    }
  }

  private boundShapes(pool: string): void {
    const shapes = this.shapePool(pool)
    while (shapes.size > this.settings.maxShapes || this.isTooLarge(pool)) this.lower(pool, shapes.largest())
  }

  private isTooLarge(pool: string): boolean {
    const { maxShapeBytes } = this.settings
    return (this.bytes.get(pool) ?? 0) > (pool === knownPool ? maxShapeBytes : maxShapeBytes / 8)
  }

  private limit(pool: string): Rank {
    return this.partial.limits.get(pool) ?? Infinity
  }

  /** Lowers the limit of a pool and folds what is no longer below it. */
  private lower(pool: string, limit: Rank): void {
    if (limit >= this.limit(pool)) return
    this.partial.limits.set(pool, limit)
    for (const key of this.namePools.get(pool)?.names.takeFrom(limit) ?? []) this.foldName(pool, key)
    for (const kept of this.shapePools.get(pool)?.takeFrom(limit) ?? []) this.foldShape(kept)
  }

  private foldName(pool: string, key: CategoryKey): void {
    const category = this.partial.categories.get(key)
    if (category === undefined) throw new Error('a pool has a name that the partial state has not')
    this.partial.categories.delete(key)
    this.namePool(pool).shapes -= category.shapes.size
    for (const shape of category.shapes.values()) addCount(this.bytes, pool, -this.bytesOf(shape))
    this.absorb(this.unlistedOf(category), category)
  }

  private foldShape({ category: key, shape: sum }: KeptShape): void {
    const category = this.partial.categories.get(key)
    const shape = category?.shapes.get(sum)
    if (category === undefined || shape === undefined) throw new Error('a pool has a shape that its category has not')
    category.shapes.delete(sum)
    addCount(this.bytes, poolOf(category), -this.bytesOf(shape))
    category.unshaped += shape.occurrences
  }

  private namePool(pool: string): NamePool {
    let found = this.namePools.get(pool)
    if (found === undefined) this.namePools.set(pool, (found = { names: new Ranked(), shapes: 0 }))
    return found
  }

  private shapePool(pool: string): Ranked<KeptShape> {
    let found = this.shapePools.get(pool)
    if (found === undefined) this.shapePools.set(pool, (found = new Ranked()))
    return found
  }

  private bytesOf({ shape, longestLine }: PartialShape): number {
    return shapeBytes + entryBytes * shape.length + this.settings.samplesPerShape * longestLine
  }
}
