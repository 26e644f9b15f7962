/**
 * The field table of a category: every field, its types, and how many events have it.
 *
 * @module
 */
import { remembered } from '../base/remembered.ts'
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
  const fields = new Map<string, GrowingField>()
  let number = 0
  for (const seen of shapes) {
    number++
    for (const entry of seen.shape) {
      const { path, type } = entryParts(entry)
      if (path === '') continue
      let field = fields.get(path)
      if (field === undefined) fields.set(path, (field = emptyField(path, formats)))
      if (!field.types.includes(type)) field.types.push(type)
      if (field.last === number) continue // of another type in the same shape
      field.last = number
      field.occurrences += seen.occurrences
      field.firstMonth = earlier(field.firstMonth, seen.firstMonth)
      field.lastMonth = later(field.lastMonth, seen.lastMonth)
    }
  }
  return [...fields.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ last: _last, ...field }) => ({ ...field, types: shapeTypes.filter((type) => field.types.includes(type)) }))
}

interface GrowingField extends Field {
  types: ShapeType[]
  /** The number of the last shape that has it. */
  last: number
}

/** The same few entries stand in thousands of shapes. */
const entryParts = remembered((entry) => {
  const blank = entry.indexOf(' ')
  return { path: entry.slice(0, blank), type: entry.slice(blank + 1) as ShapeType } // by the form of an entry
})

export function earlier(a: Month | undefined, b: Month | undefined): Month | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a
}

export function later(a: Month | undefined, b: Month | undefined): Month | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

function emptyField(path: string, formats: ReadonlyMap<string, ReadonlySet<string>>): GrowingField {
  return {
    path,
    types: [],
    last: 0,
    formats: [...(formats.get(path) ?? [])].sort(),
    occurrences: 0,
    firstMonth: undefined,
    lastMonth: undefined,
  }
}
