/**
 * What stands in the forms: the candidates, things without a curator's words, and what was answered before.
 *
 * @module
 */
import type { Candidate } from './curation.ts'
import type { CurationAnswers, ThingAnswer } from './curation-answers.ts'
import { forms, tableColumn, type Form, type FormName } from './curation-forms.ts'
import { resourceTypes } from './fixed-lists.ts'
import type { Cell, Row } from './table.ts'

/** A row of a form, by its columns. A question that is open has an empty answer. */
export type FormRow = Readonly<Record<string, Cell>>

/**
 * One row a candidate, the likeliest page of a module first. An answer stands in the row that it chose; one for a page or a
 * module that this log does not have follows, so that no answer is lost.
 */
export function moduleFormRows(candidates: readonly Candidate[], { pages }: CurationAnswers): FormRow[] {
  let rank = 0
  let last: string | undefined
  const open = new Map(pages)
  const rows = candidates.map((candidate) => {
    const { module, url } = candidate
    rank = module === last ? rank + 1 : 1
    last = module
    const chosen = open.get(module)
    const isAnswer = chosen === url || (chosen === null && rank === 1)
    if (isAnswer) open.delete(module)
    return candidateRow(candidate, rank, isAnswer ? answerOf(url, chosen) : null)
  })
  const unseen = [...open].map(([module, chosen]) => {
    const candidate = { module, title: undefined, url: chosen ?? '', count: 0, hows: new Map() }
    return candidateRow(candidate, null, answerOf(candidate.url, chosen))
  })
  return [...rows, ...unseen]
}

/**
 * @param rows of the table `resources` or `problems`. Part of a problem has what the problem has, and is not asked for. What
 * was answered of a thing that is not among them follows.
 */
export function thingFormRows(name: ThingTable, rows: Iterable<Row>, answers: CurationAnswers): FormRow[] {
  const open = new Map(answers.things[name])
  const formRows: FormRow[] = []
  for (const row of rows) {
    const uri = row[keys[name]]
    if (typeof uri !== 'string') continue
    const own = open.get(uri)
    if (own === undefined && name === 'problems' && row.problem_child_number !== null) continue
    open.delete(uri)
    formRows.push(thingRow(name, { ...row, [keys[name]]: uri }, own))
  }
  return [...formRows, ...[...open].map(([uri, own]) => thingRow(name, { [keys[name]]: uri }, own))]
}

type ThingTable = 'resources' | 'problems'

const keys = { resources: 'resource_uri', problems: 'problem_uri' } as const

export function formOf(name: FormName): Form {
  const form = forms.find((one) => one.name === name)
  if (form === undefined) throw new Error(`there is no form ${name}`)
  return form
}

function candidateRow({ module, title, url, count, hows }: Candidate, rank: Cell, answer: Cell): FormRow {
  return {
    module,
    module_name: title ?? null,
    rank,
    ...pageAndPanel(url),
    rows: count,
    how_given: hows.get('given') ?? 0,
    how_url: hows.get('url') ?? 0,
    how_panel: hows.get('panel') ?? 0,
    how_assumed_panel: hows.get('assumed-panel') ?? 0,
    how_unknown: hows.get('unknown') ?? 0,
    answer,
  }
}

function answerOf(url: string, chosen: string | null | undefined): Cell {
  return chosen === null ? 'none' : chosen === url ? 'yes' : null
}

function thingRow(name: ThingTable, row: Row, own: ThingAnswer | undefined): FormRow {
  const shown =
    name === 'resources'
      ? { kind: kinds.get(row.resource_type_id) ?? null, known_name: row.resource_name ?? null }
      : { known_name: row.problem_name ?? null }
  const given = formOf(name).answers.map((column): [string, Cell] => {
    const cell = own?.get(tableColumn(column)) ?? null
    return [column.name, cell === null ? null : column.write(cell)]
  })
  return { [keys[name]]: row[keys[name]] ?? null, ...shown, ...Object.fromEntries(given) }
}

const kinds: ReadonlyMap<Cell | undefined, string> = new Map(
  Object.entries(resourceTypes).map(([kind, id]) => [id, kind]),
)

/** A sequence has panels, of which one is seen at a time; `_` is one that is not known. */
function pageAndPanel(url: string): { page: string; panel: string | null } {
  const [, page = url, panel = null] = /^(.*\/courseware\/[^/]+\/[^/]+\/)(\d{1,2}|_)\/$/.exec(url) ?? []
  return { page, panel }
}
