/**
 * What follows from a shape, made once: whoever writes a bundle sees how much room its shapes take, writes them, and reads
 * them back to check them.
 *
 * @module
 */
import type { Shape, ShapeId } from './shape.ts'

/** All of it follows from the entries, which it does not keep; what nobody has asked for is `undefined`. */
export interface KnownShape {
  id: ShapeId | undefined
  /** JSON. */
  schema: string | undefined
}

/** More than the shapes of a bundle have. Characters of their texts. */
const mostKept = 4_000_000

const byShape = new WeakMap<Shape, KnownShape>()
const byText = new Map<string, KnownShape>()
let kept = 0

/** Nobody changes a shape. Kept as long as the shape is. */
export function knownShape(shape: Shape): KnownShape {
  let known = byShape.get(shape)
  if (known === undefined) byShape.set(shape, (known = knownText(shape.join('\n'))))
  return known
}

function knownText(text: string): KnownShape {
  let known = byText.get(text)
  if (known !== undefined) return known
  kept += text.length
  if (kept > mostKept) {
    byText.clear()
    kept = text.length
  }
  byText.set(text, (known = { id: undefined, schema: undefined }))
  return known
}
