/**
 * Makes the snapshot that is shipped: what is known before a panorama is asked.
 *
 * Documentation is DONE where the platform's present reference describes the event. Support is proven: on all shapes of
 * the diagnoses that are given, such as one of public logs; for other events of the catalogue it is DONE where a rule
 * translates them, which the rule's own test proves on the documented form.
 *
 *   node diagnose-cli/scripts/make-snapshot.ts <event-catalogue.csv> <YYYY-MM-DD> [<diagnosis>…]
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { categoryId, type EventCategory } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import type { SnapshotCategory } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { openDiagnosis } from '../src/bundle/open-diagnosis.ts'
import { snapshotSchema } from '../src/panorama/snapshot.ts'
import { processIo } from '../src/process-io.ts'
import { proveDiagnosis, type ProvenShape } from '../src/translate/proof-report.ts'

const catalogueSchema = z.array(
  z.object({
    event_type: z.string(),
    event_source_documented: z.string(),
    event_source_seen: z.string(),
    emitted_by: z.string(),
  }),
)
type CatalogueRow = z.infer<typeof catalogueSchema>[number]

const [catalogue, date, ...diagnoses] = process.argv.slice(2)
if (catalogue === undefined || date === undefined) throw new Error('expected the catalogue and a date')

const translator = createTranslator(edxTranslation)
const rows = catalogueSchema.parse(parse(readFileSync(catalogue), { columns: true }))
const categories = new Map(rows.flatMap(categoriesOf).map((category) => [category.id, category]))
for (const named of diagnoses) {
  for (const category of await provenCategories(named)) categories.set(category.id, category)
}
const snapshot = snapshotSchema.parse({ date, categories: [...categories.values()].sort(byId) })
const place = new URL('../src/panorama/snapshot.json', import.meta.url)
writeFileSync(place, `${JSON.stringify(snapshot, null, 2)}\n`)
console.log(`${snapshot.categories.length} categories; ${rows.length} event types are in the catalogue`)

function categoriesOf(row: CatalogueRow): SnapshotCategory[] {
  return sourcesOf(row).map((eventSource) => {
    const named = { eventType: row.event_type, eventSource }
    return { ...unproven(named), support: hasRule(named) ? 'DONE' : 'TODO' }
  })
}

type Named = Pick<EventCategory, 'eventType' | 'eventSource'>

function unproven({ eventType, eventSource }: Named): Omit<SnapshotCategory, 'support'> {
  const category = { platform: edx.id, eventType, eventSource }
  return {
    id: categoryId(category),
    event_type: eventType,
    event_source: eventSource,
    documentation: edx.factsOf(category, []).documented === 'current' ? 'DONE' : 'TODO',
  }
}

function hasRule({ eventType, eventSource }: Named): boolean {
  const event = { username: 'a', event_type: eventType, event_source: eventSource, time: '2016-03-14T09:26:53Z' }
  return translator.translate([event])[0]?.verdict === 'supported'
}

async function provenCategories(named: string): Promise<SnapshotCategory[]> {
  const opened = await openDiagnosis(named, processIo())
  if (!opened.ok) throw new Error(`${named} is no diagnosis that passes the check`)
  const { diagnosis } = opened.value
  const proven = Map.groupBy(proveDiagnosis(diagnosis, translator), ({ category }) => category.id)
  return [...proven.values()].flatMap(provenCategory)
}

function provenCategory(shapes: readonly ProvenShape[]): SnapshotCategory[] {
  const [first] = shapes
  if (first === undefined) return []
  const passing = shapes.filter(({ proof }) => proof.passes).length
  return [
    {
      ...unproven(first.category),
      support: passing === shapes.length ? 'DONE' : 'TODO',
      shapes: shapes.length,
      shapes_passing: passing,
    },
  ]
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
