/**
 * Makes the snapshot that is shipped: what the panorama knows before any diagnosis is on the shelf, which is the event
 * catalogue. Documentation is DONE where the platform's present reference describes the event; support is TODO
 * everywhere: it is proven on the samples that a shelf has, and there is no shelf yet.
 *
 *   node diagnose-cli/scripts/make-snapshot.ts <event-catalogue.csv> <YYYY-MM-DD>
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { snapshotSchema, type SnapshotFile } from '../src/panorama/snapshot.ts'

const catalogueSchema = z.array(
  z.object({
    event_type: z.string(),
    event_source_documented: z.string(),
    event_source_seen: z.string(),
    emitted_by: z.string(),
  }),
)
type CatalogueRow = z.infer<typeof catalogueSchema>[number]

const [catalogue, date] = process.argv.slice(2)
if (catalogue === undefined || date === undefined) throw new Error('expected the catalogue and a date')

const rows = catalogueSchema.parse(parse(readFileSync(catalogue), { columns: true }))
const snapshot = snapshotSchema.parse({ date, categories: rows.flatMap(categoriesOf).sort(byId) })
const place = new URL('../src/panorama/snapshot.json', import.meta.url)
writeFileSync(place, `{\n"date": ${JSON.stringify(date)},\n"categories": [\n${linesOf(snapshot)}\n]\n}\n`)
console.log(`${snapshot.categories.length} categories of ${rows.length} event types`)

function categoriesOf(row: CatalogueRow): SnapshotFile['categories'] {
  return sourcesOf(row).map((eventSource) => {
    const category = { platform: edx.id, eventType: row.event_type, eventSource }
    return {
      id: categoryId(category),
      event_type: row.event_type,
      event_source: eventSource,
      documentation: edx.factsOf(category, []).documented === 'current' ? 'DONE' : 'TODO',
      support: 'TODO',
    }
  })
}

/** Documented and seen ones; where there are none, what the language of the emitting code says. */
function sourcesOf(row: CatalogueRow): string[] {
  const named = `${row.event_source_documented}|${row.event_source_seen}`.split('|').filter((source) => source !== '')
  if (named.length > 0) return [...new Set(named)]
  return /\.(?:js|jsx|ts|tsx|coffee)\b/.test(row.emitted_by) && !/\.py\b/.test(row.emitted_by)
    ? ['browser']
    : ['server']
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** One category a line, so that a change can be read. */
function linesOf({ categories }: SnapshotFile): string {
  return categories.map((category) => JSON.stringify(category)).join(',\n')
}
