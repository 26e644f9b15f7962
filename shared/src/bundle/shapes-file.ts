/**
 * `shapes.json`: how the events of each category are built. One line per category, so that two versions can be compared.
 *
 * @module
 */
import type { DiagnosedCategory, DiagnosedShape, Field } from '../diagnosis/diagnosis.ts'
import type { Month } from '../diagnosis/partial.ts'
import { schemaText } from '../shape/schema-text.ts'
import { bundleFormat, type ShapesFile } from './manifest.ts'

type CategoryShapes = ShapesFile['categories'][number]
type ShapeRecord = CategoryShapes['shapes'][number]

export function shapesText(categories: readonly DiagnosedCategory[]): string {
  return `{"format":${bundleFormat},"categories":[\n${categories.map(categoryText).join(',\n')}\n]}\n`
}

function categoryText(category: DiagnosedCategory): string {
  const head: Omit<CategoryShapes, 'shapes' | 'fields'> = {
    id: category.id,
    event_type: category.eventType,
    event_source: category.eventSource,
    few_users: category.fewUsers,
    few_networks: category.fewNetworks,
    aliases: category.aliases,
    months: category.months,
    unshaped: category.unshaped,
  }
  const shapes = category.shapes.map(shapeText).join(',')
  return withParts(head, { shapes: `[${shapes}]`, fields: JSON.stringify(category.fields.map(fieldRecord)) })
}

function shapeText({ id, occurrences, shape, ...span }: DiagnosedShape): string {
  const head: Omit<ShapeRecord, 'schema'> = { id, occurrences, ...spanRecord(span), entries: [...shape] }
  return withParts(head, { schema: schemaText(shape) })
}

/** The JSON of an object with parts behind it that are JSON already. */
function withParts(head: object, parts: Record<'schema', string> | Record<'shapes' | 'fields', string>): string {
  const written = Object.entries(parts).map(([key, json]) => `,"${key}":${json}`)
  return `${JSON.stringify(head).slice(0, -1)}${written.join('')}}`
}

export function fieldRecord({ path, types, formats, occurrences, ...span }: Field): CategoryShapes['fields'][number] {
  return { path, types, formats, occurrences, ...spanRecord(span) }
}

function spanRecord({ firstMonth, lastMonth }: { firstMonth: Month | undefined; lastMonth: Month | undefined }) {
  return {
    ...(firstMonth === undefined ? {} : { first_month: firstMonth }),
    ...(lastMonth === undefined ? {} : { last_month: lastMonth }),
  }
}
