/**
 * `shapes.json`: how the events of each category are built. One line per category, so that two versions can be compared.
 *
 * @module
 */
import type { DiagnosedCategory, DiagnosedShape, Field } from '../diagnosis/diagnosis.ts'
import type { Month } from '../diagnosis/partial.ts'
import { jsonSchemaOf } from '../shape/json-schema.ts'
import { bundleFormat, type ShapesFile } from './manifest.ts'

type CategoryShapes = ShapesFile['categories'][number]

export function shapesText(categories: readonly DiagnosedCategory[]): string {
  const lines = categories.map((category) => JSON.stringify(categoryShapes(category)))
  return `{"format":${bundleFormat},"categories":[\n${lines.join(',\n')}\n]}\n`
}

function categoryShapes(category: DiagnosedCategory): CategoryShapes {
  return {
    id: category.id,
    event_type: category.eventType,
    event_source: category.eventSource,
    few_users: category.fewUsers,
    few_networks: category.fewNetworks,
    aliases: category.aliases,
    months: category.months,
    unshaped: category.unshaped,
    shapes: category.shapes.map(shapeRecord),
    fields: category.fields.map(fieldRecord),
  }
}

function shapeRecord({ id, occurrences, shape, ...span }: DiagnosedShape): CategoryShapes['shapes'][number] {
  return { id, occurrences, ...spanRecord(span), entries: [...shape], schema: jsonSchemaOf(shape) }
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
