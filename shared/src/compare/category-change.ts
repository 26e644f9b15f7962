/**
 * How one category differs between two diagnoses: shapes, fields, types of a field, encodings of the payload.
 *
 * @module
 */
import type { CategoryId } from '../diagnosis/category.ts'
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import type { ShapeId, ShapeType } from '../shape/shape.ts'
import { mayBeChance } from './rates.ts'

export interface CategoryChange {
  id: CategoryId
  eventType: string
  eventSource: string
  occurrences: { before: number; after: number }
  shapes: { appeared: SeenShapeId[]; gone: SeenShapeId[] }
  fields: { appeared: SeenField[]; gone: SeenField[] }
  /** Fields of both whose JSON types differ. */
  types: TypeChange[]
  /** What the payload is written as: an object, JSON in a string, a form string… */
  encodings: { appeared: ShapeType[]; gone: ShapeType[] }
  /** Some shapes of one of the two were not kept: what looks new may have been there. */
  isIncomplete: boolean
}

export interface SeenShapeId {
  id: ShapeId
  occurrences: number
  mayBeChance: boolean
}

export interface SeenField {
  path: string
  types: ShapeType[]
  occurrences: number
  mayBeChance: boolean
}

export interface TypeChange {
  path: string
  before: ShapeType[]
  after: ShapeType[]
}

/** @returns `undefined` where nothing differs but counts */
export function categoryChange(
  before: DiagnosedCategory,
  after: DiagnosedCategory,
  payloadPath: string,
): CategoryChange | undefined {
  const shapes = { appeared: newShapes(after, before), gone: newShapes(before, after) }
  const fields = { appeared: newFields(after, before), gone: newFields(before, after) }
  const types = changedTypes(before, after, payloadPath)
  const encodings = {
    appeared: missingIn(encodingsOf(before, payloadPath), encodingsOf(after, payloadPath)),
    gone: missingIn(encodingsOf(after, payloadPath), encodingsOf(before, payloadPath)),
  }
  const lists = [shapes.appeared, shapes.gone, fields.appeared, fields.gone, types, encodings.appeared, encodings.gone]
  if (lists.every(({ length }) => length === 0)) return undefined
  return {
    id: before.id,
    eventType: before.eventType,
    eventSource: before.eventSource,
    occurrences: { before: before.occurrences, after: after.occurrences },
    shapes,
    fields,
    types,
    encodings,
    isIncomplete: before.unshaped > 0 || after.unshaped > 0,
  }
}

/** In the order of the category: most frequent first. */
function newShapes(own: DiagnosedCategory, other: DiagnosedCategory): SeenShapeId[] {
  const known = new Set(other.shapes.map(({ id }) => id))
  return own.shapes
    .filter(({ id }) => !known.has(id))
    .map(({ id, occurrences }) => ({
      id,
      occurrences,
      mayBeChance: mayBeChance(occurrences, own.occurrences, other.occurrences),
    }))
}

/** Rising by path. */
function newFields(own: DiagnosedCategory, other: DiagnosedCategory): SeenField[] {
  const known = new Set(other.fields.map(({ path }) => path))
  return own.fields
    .filter(({ path }) => !known.has(path))
    .map(({ path, types, occurrences }) => ({
      path,
      types,
      occurrences,
      mayBeChance: mayBeChance(occurrences, own.occurrences, other.occurrences),
    }))
}

function changedTypes(before: DiagnosedCategory, after: DiagnosedCategory, payloadPath: string): TypeChange[] {
  const typesAfter = new Map(after.fields.map(({ path, types }) => [path, types]))
  return before.fields.flatMap(({ path, types }) => {
    const others = typesAfter.get(path)
    // Types stand in one order everywhere. Those of the payload itself are its encodings.
    if (others === undefined || path === payloadPath || others.join() === types.join()) return []
    return [{ path, before: types, after: others }]
  })
}

function encodingsOf({ fields }: DiagnosedCategory, payloadPath: string): ShapeType[] {
  return fields.find(({ path }) => path === payloadPath)?.types ?? []
}

function missingIn(known: readonly ShapeType[], types: readonly ShapeType[]): ShapeType[] {
  return types.filter((type) => !known.includes(type))
}
