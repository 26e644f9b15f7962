/**
 * The bounded pools of a partial state (merge-bounds.ts), and what they are called.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import type { CategoryKey, EventCategory } from './category.ts'
import type { PartialCategory, ScanSettings } from './partial.ts'
import { Ranked } from './ranked.ts'

export function namePoolOf({ platform, eventSource }: EventCategory): string {
  return `names of ${platform} ${eventSource}`
}

/** Of a category that is not known. */
export function poolOf(category: PartialCategory): string {
  return category.naming === 'unlisted' ? unlistedPoolOf(category) : namePoolOf(category)
}

/** The shapes of a candidate are in no pool of their own: they count towards the bound of its source's names. */
export function unlistedPoolOf({ platform, eventSource }: EventCategory): string {
  return `shapes of unlisted ${platform} ${eventSource}`
}

/** The event source of a pool of the platform; `undefined` where there is no such pool. */
export function sourceOfPool(pool: string, platform: string): string | undefined {
  const start = ['names of', 'shapes of unlisted']
    .map((kind) => `${kind} ${platform} `)
    .find((text) => pool.startsWith(text))
  return start === undefined ? undefined : pool.slice(start.length)
}

/** Whether the name is one that the vocabulary or the list of templates has; how many there are is bounded by them. */
export function isKnown({ naming }: Pick<PartialCategory, 'naming'>): boolean {
  return naming === 'listed' || naming === 'template'
}

export interface PooledShape {
  category: CategoryKey
  shape: ShapeSum
}

/** What is kept of a pool: the candidate names of a source with their shapes, or the shapes of its `{unlisted}` category. */
export class BoundedPool {
  readonly names = new Ranked<CategoryKey>()
  /** Those that leave one by one; the shapes of a name leave with it. */
  readonly shapes = new Ranked<PooledShape>()
  /** Of all shapes. */
  bytes = 0
  private shapeCount = 0
  private readonly settings: ScanSettings

  constructor(settings: ScanSettings) {
    this.settings = settings
  }

  countShape(bytes: number): void {
    this.shapeCount++
    this.bytes += bytes
  }

  forgetShape(bytes: number): void {
    this.shapeCount--
    this.bytes -= bytes
  }

  get isOverfull(): boolean {
    const { maxCandidates, maxShapes, maxShapeBytes } = this.settings
    return this.names.size > maxCandidates || this.shapeCount > maxShapes || this.bytes > maxShapeBytes / 8
  }

  /** Of what would leave first. */
  largest(): Rank {
    return this.names.size > 0 ? this.names.largest() : this.shapes.largest()
  }
}
