/**
 * A pool of which a partial state keeps a bounded part: the candidate names of a source with their shapes, or the shapes of
 * its `{unlisted}` category.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import type { CategoryKey } from './category.ts'
import type { ScanSettings } from './partial.ts'
import { Ranked } from './ranked.ts'

export interface PooledShape {
  category: CategoryKey
  shape: ShapeSum
}

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
