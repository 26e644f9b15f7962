/**
 * The shape of one value.
 *
 * @module
 */
import { createShapeReader, type ShapeOptions } from './shape-reader.ts'
import type { Shape } from './shape.ts'

/**
 * The set of (path, type) pairs of a value that JSON.parse made. It does not depend on the order of keys.
 *
 * For many values of one platform, `createShapeReader` is faster.
 */
export function shapeOf(value: unknown, options: ShapeOptions): Shape {
  return createShapeReader(options)(value).shape
}
