/**
 * Logs are written by browsers and plug-ins, too: any field may hold anything. Whatever it is, a rule must neither fail nor
 * say that something happened which the event does not tell, and a column holds what its type says.
 */
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import type { Cell, ColumnType } from '@mooc-panorama/shared/moocdb/table.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { expect, test } from 'vitest'
import type { TrackingEvent } from '../builders/events.ts'
import { ruleExamples } from '../builders/rule-examples/rule-examples.ts'

/** As JSON, without blanks: some cannot be written otherwise, and all that a log says comes from there. */
const hostileTexts = String.raw`
  null true false 0 -1 -0.5 1.5 100 1e999 -1e999 1e21 9007199254740993 5e-324
  [] [null] [[[1]]] ["a","b"] [{"id":"x"}] {} {"id":{"id":[]}} {"toString":null} {"length":3} {"$date":"1e9"}
  {"__proto__":{"correctness":"correct"}} "__proto__" "" "\u0020" "\u0000" "\ud800" "\u202e"
  "NaN" "Infinity" "-7" "null" "[]" "{}" "\"{}\"" "{\"id\":" "a=b" "=1+1" "2016-02-31T99:99:99Z" "99999-01-01"
  "https://" "//x" "block-v1:" "i4x://///" "%E0%A4%A" "${'x'.repeat(3_000)}"
`
  .trim()
  .split(/\s+/)

const translator = createTranslator(edxTranslation)

/** Read before any rule is found: some of the examples are enough. */
const fieldsOfAll = ['event', 'page', 'username', 'host', 'context', 'ip', 'agent', 'session', 'time']

test('no value in any field makes a rule fail, tell more than happened, or fill a column with what it cannot hold', async () => {
  const wrong = new Set<string>()
  for (const [number, { rule, event }] of (await ruleExamples()).entries()) {
    const changed = [...spoiled(event, number % 8 === 0 ? fieldsOfAll : ['event'])]
    const [usual, ...translated] = translator.translate([event, ...changed.map((each) => each.event)])
    for (const [at, { rows }] of translated.entries()) {
      const path = changed[at]?.path ?? ''
      for (const cell of wrongCells(rows)) wrong.add(`${rule}: ${path} fills ${cell}`)
      for (const table of invented(rows, usual?.rows ?? [])) wrong.add(`${rule}: ${path} adds to ${table}`)
    }
  }

  expect([...wrong]).toEqual([])
}, 60_000)

/**
 * The event with each field of its payload, and each of these others, in turn replaced by each value. Its type and its source
 * say which rule it is for.
 */
function* spoiled(event: TrackingEvent, others: readonly string[]): Generator<{ path: string; event: TrackingEvent }> {
  const asText = typeof event.event === 'string'
  const payload: unknown = asText ? readable(event.event as string) : event.event
  for (const text of hostileTexts) {
    for (const field of others) yield { path: field, event: { ...event, [field]: JSON.parse(text) } }
    for (const path of paths(payload, 2)) {
      const written = JSON.stringify(replaced(payload, path, placeholder)).replace(`"${placeholder}"`, () => text)
      yield { path: path.join('.'), event: { ...event, event: asText ? written : JSON.parse(written) } }
    }
  }
}

const placeholder = 'what is replaced'

/** By table and column; what a column points to stands in it by its name, but a submission by its number in the event. */
const typeOf = new Map<string, ColumnType>(
  moocdbTables.flatMap(({ name, columns }) =>
    columns.map(
      (column) =>
        [
          `${name}.${column.name}`,
          ['submissions', undefined].includes(column.references) ? column.type : 'text',
        ] as const,
    ),
  ),
)

/** Columns that hold what their types do not. */
function wrongCells(rows: readonly ShownRow[]): string[] {
  return rows.flatMap(({ table, row }) =>
    Object.entries(row)
      .map(([column, cell]): [string, Cell] => [`${table}.${column}`, cell])
      .filter(([column, cell]) => !holds(typeOf.get(column), cell))
      .map(([column]) => column),
  )
}

function holds(type: ColumnType | undefined, cell: Cell): boolean {
  if (cell === null) return true
  switch (type) {
    case 'bigint':
    case 'integer':
    case 'smallint':
      return Number.isSafeInteger(cell) && Number(cell) >= 0
    case 'double':
      return typeof cell === 'number' && cell >= 0 && cell <= 1
    case 'boolean':
      return typeof cell === 'boolean'
    case 'timestamp':
      return typeof cell === 'string' && /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(cell)
    case 'json':
      return isFlat(cell)
    case 'text':
    case 'date':
      return typeof cell === 'string' && !cell.includes('[object')
    case undefined:
      return false
  }
}

/** The data of an observed event: a name and a plain value each, and none that JSON has no word for. */
function isFlat(cell: Cell): boolean {
  const data: unknown = typeof cell === 'string' ? JSON.parse(cell) : undefined
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  return Object.values(data).every((value) => ['string', 'number', 'boolean'].includes(typeof value))
}

/** What learners did. */
const acts = ['observed_events', 'submissions', 'assessments', 'collaborations', 'course_user']

/** One value is one question at most; and where answers cannot be read, there is a submission of the whole problem. */
function invented(rows: readonly ShownRow[], usual: readonly ShownRow[]): string[] {
  const count = (of: readonly ShownRow[], name: string): number => of.filter(({ table }) => table === name).length
  return acts.filter((name) => count(rows, name) > count(usual, name) + (name === 'submissions' ? 1 : 0))
}

function* paths(value: unknown, depth: number): Generator<string[]> {
  if (typeof value !== 'object' || value === null || depth === 0) return
  for (const [key, inner] of Object.entries(value)) {
    yield [key]
    for (const rest of paths(inner, depth - 1)) yield [key, ...rest]
  }
}

function replaced(value: unknown, [key = '', ...rest]: readonly string[], by: string): unknown {
  const own = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) }
  const slot = own as Record<string, unknown>
  slot[key] = rest.length === 0 ? by : replaced(slot[key], rest, by)
  return own
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a form: it has no fields to replace
  }
}
