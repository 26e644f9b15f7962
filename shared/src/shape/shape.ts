/**
 * The shape of an event: its JSON structure without its values.
 *
 * A shape is the *set* of (path, type) pairs that occur in the event. So the order of keys does not matter, an array is
 * the union of its items, and two partial results can be compared without walking trees.
 *
 * A path is written from the root: `context.course_id`, items of an array as `[]`, the content of a string that holds
 * JSON as `(json)`, that of a form string as `(form)`, and every key that is not a name of the vocabulary as `{key}`:
 * `event(json).POST.{key}[]`. The root itself is the empty path.
 *
 * @module
 */
import { shortId, type ShortId } from '../base/digest.ts'
import { knownShape } from './known-shape.ts'

/** JSON's types, plus what a string can hold. `truncated` is JSON that was cut, `empty` is an empty payload. */
export const shapeTypes = [
  'object',
  'array',
  'string',
  'number',
  'boolean',
  'null',
  'string(json)',
  'string(form)',
  'string(truncated)',
  'string(empty)',
] as const

export type ShapeType = (typeof shapeTypes)[number]

/** `<path> <type>`, e.g. `context.course_id string`; for the root ` object`. A path has no blank. */
export type ShapeEntry = `${string} ${ShapeType}`

/** Rising by code unit, each entry once. */
export type Shape = readonly ShapeEntry[]

/** @param entries each once, in any order; they are sorted in place */
export function sortedShape(entries: ShapeEntry[]): Shape {
  return entries.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Equal shapes have equal ids at every institution: no key of it comes from outside the vocabulary. */
export type ShapeId = ShortId

export function shapeId(shape: Shape): ShapeId {
  const known = knownShape(shape)
  return (known.id ??= shortId(shape.join('\n')))
}
