/**
 * Writes the JSON Schemas of the bundle's files to `docs/formats`: `node shared/scripts/publish-schemas.ts`.
 *
 * They are made of the schemas that the command and the shelf check with. A test fails where they are out of date.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { bundleFormat, manifestSchema, sampleLineSchema, shapesSchema } from '../src/bundle/manifest.ts'
import { rowSchemas } from '../src/bundle/tables.ts'

export const schemasFolder = fileURLToPath(new URL('../../docs/formats/', import.meta.url))

const published: readonly [name: string, title: string, schema: z.ZodType][] = [
  ['manifest', 'manifest.json: totals, settings and files of a diagnosis', manifestSchema],
  ['shapes', 'shapes.json: how the events of each category are built', shapesSchema],
  ['sample', 'A line of samples/<id>.jsonl', sampleLineSchema],
  ['classification-row', 'A row of classification.csv, by column', rowSchemas.classification],
  ['kept-values-row', 'A row of kept-values.csv, by column', rowSchemas.keptValues],
  ['redaction-row', 'A row of redaction.csv, by column', rowSchemas.redactions],
  ['malformed-row', 'A row of malformed.csv, by column', rowSchemas.malformed],
]

/** @returns the text of each schema by its file name */
export function publishedSchemas(): Map<string, string> {
  return new Map(published.map(([name, title, schema]) => [`${name}.schema.json`, schemaText(title, schema)]))
}

function schemaText(title: string, schema: z.ZodType): string {
  // As it stands in the file: a count in a table is text there.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  const description = `Format ${bundleFormat} of a MOOC Panorama bundle; see docs/formats/bundle.md.`
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`
}

if (import.meta.main) {
  mkdirSync(schemasFolder, { recursive: true })
  for (const [name, text] of publishedSchemas()) writeFileSync(`${schemasFolder}${name}`, text)
}
