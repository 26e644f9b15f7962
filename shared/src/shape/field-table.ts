/**
 * The field table of a category: every field, its types, and how many events have it.
 *
 * @module
 */
import type { Field } from '../diagnosis/diagnosis.ts'
import type { Month } from '../diagnosis/partial.ts'
import { shapeTypes, type Shape, type ShapeType } from './shape.ts'

/** A shape of a category, with how often and when it was seen. */
export interface SeenShape {
  shape: Shape
  occurrences: number
  firstMonth: Month | undefined
  lastMonth: Month | undefined
}

/**
 * Presence, types and months follow from the shapes alone, so they count every shaped event, not only the samples.
 *
 * @param formats forms of the strings at a path, as seen in the sampled lines
 * @returns one field per path but the root, rising by path
 */
export function fieldTable(shapes: Iterable<SeenShape>, formats: ReadonlyMap<string, ReadonlySet<string>>): Field[] {
  const fields = new Map<string, Field & { typeSet: Set<ShapeType> }>()
  for (const seen of shapes) {
    for (const [path, types] of typesByPath(seen.shape)) {
      let field = fields.get(path)
      if (field === undefined) fields.set(path, (field = emptyField(path, formats)))
      for (const type of types) field.typeSet.add(type)
      field.occurrences += seen.occurrences
      field.firstMonth = earlier(field.firstMonth, seen.firstMonth)
      field.lastMonth = later(field.lastMonth, seen.lastMonth)
    }
  }
  return [...fields.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ typeSet, ...field }) => ({ ...field, types: shapeTypes.filter((type) => typeSet.has(type)) }))
}

/** The types of each path of a shape, without the root. */
export function typesByPath(shape: Shape): Map<string, ShapeType[]> {
  const paths = new Map<string, ShapeType[]>()
  for (const entry of shape) {
    const blank = entry.indexOf(' ')
    const path = entry.slice(0, blank)
    const type = entry.slice(blank + 1) as ShapeType // by the form of an entry
    const types = paths.get(path)
    if (path === '') continue
    if (types === undefined) paths.set(path, [type])
    else types.push(type)
  }
  return paths
}

export function earlier(a: Month | undefined, b: Month | undefined): Month | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a
}

export function later(a: Month | undefined, b: Month | undefined): Month | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

function emptyField(path: string, formats: ReadonlyMap<string, ReadonlySet<string>>) {
  return {
    path,
    types: [],
    typeSet: new Set<ShapeType>(),
    formats: [...(formats.get(path) ?? [])].sort(),
    occurrences: 0,
    firstMonth: undefined,
    lastMonth: undefined,
  }
}
