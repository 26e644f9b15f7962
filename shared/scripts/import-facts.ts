/**
 * Makes the compact facts of the edX platform from the research tables: event catalogue, support matrix, URL templates.
 *
 * Only facts are taken: names, addresses, dates, counts. The prose of the documentation that the tables quote is not.
 *
 * Usage, from the repository root, with a folder that has event-catalogue.csv, support-matrix.csv and
 * edx-route-templates.json:
 *
 *     npx node shared/scripts/import-facts.ts <folder>
 *
 * The three files are written to shared/src/platforms/edx.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npx node shared/scripts/import-facts.ts <folder>')
  process.exit(2)
}
const target = join(import.meta.dirname, '../src/platforms/edx')

write('catalogue.json', table('event-catalogue.csv').map(catalogueRow))
write('support-matrix.json', table('support-matrix.csv').filter(isProcessingTool).map(supportRow))
write('route-templates.json', routeTemplates())

function table(name: string): Row[] {
  return parse(readFileSync(join(folder ?? '', name), 'utf8'), { columns: true, skip_empty_lines: true }) as Row[]
}

/** One row a line, so that a change is a line in a diff. */
function write(name: string, value: unknown): void {
  const text = Array.isArray(value)
    ? `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
    : `${JSON.stringify(value, null, 1)}\n`
  writeFileSync(join(target, name), text)
}

/** [event type, family, chapter, documented, documentation URL, emitted by, history]; `''` where nothing is known. */
function catalogueRow(row: Row): string[] {
  const { event_type = '', family = '', doc_chapter = '', emitted_by = '', doc_anchor = '' } = row
  const documented = documentedOf(row.documented ?? '')
  const url = documented === 'no' ? '' : documentationUrl(doc_anchor)
  return [
    event_type,
    family,
    doc_chapter,
    documented,
    url,
    emitted_by,
    documented === 'no' ? '' : historyOf(row.history_notes ?? ''),
  ]
}

function documentedOf(documented: string): 'current' | 'old' | 'no' {
  if (documented === 'both' || documented.startsWith('current')) return 'current'
  return documented.startsWith('old') ? 'old' : 'no'
}

/** `docs.openedx.org developers/…/x.rst line 222 #anchor`, or `edx-documentation en_us/data/source/…`. */
function documentationUrl(place: string): string {
  const [, site, path, anchor] = /^(\S+) (\S+)\.rst line \d+ (#\S+)$/.exec(place) ?? []
  if (site === 'docs.openedx.org') return `https://docs.openedx.org/en/latest/${path}.html${anchor}`
  const old = /^en_us\/data\/source\/(.+)$/.exec(path ?? '')?.[1]
  return old === undefined ? '' : `https://edx.readthedocs.io/projects/devdata/en/latest/${old}.html${anchor}`
}

/** Of the notes, only when the event stood in the documentation. */
function historyOf(notes: string): string {
  const [, first, last] = /docs snapshots first \S+@(\d{4}-\d\d-\d\d), last \S+@(\d{4}-\d\d-\d\d)/.exec(notes) ?? []
  return first === undefined ? '' : `In the documentation from ${first} to ${last}.`
}

/** The two documentation lists are no tools: they are in the catalogue. */
function isProcessingTool({ tool = '' }: Row): boolean {
  return !tool.endsWith('-event-list')
}

/** [event type or pattern, sources joined by `|` or `''` for any, tool, supported, where, note] */
function supportRow({ event_type = '', source = '', tool = '', supported = '', where = '', note = '' }: Row): string[] {
  return [event_type, sourcesOf(source, event_type), tool, supported, where, note]
}

function sourcesOf(source: string, eventType: string): string {
  if (source === 'any (browser, mobile)') return 'browser|mobile'
  if (source === 'any (problem_check: server)') return eventType === 'problem_check' ? 'server' : ''
  return source.startsWith('any') || source === 'see page' ? '' : source
}

function routeTemplates(): { templates: string[]; vocabularies: Record<string, string[]> } {
  const { templates, vocabularies } = JSON.parse(readFileSync(join(folder ?? '', 'edx-route-templates.json'), 'utf8'))
  return { templates, vocabularies }
}
