/**
 * What stands in the forms: the candidates, things without a curator's words, and what was answered before.
 *
 * @module
 */
import type { Candidate } from './curation.ts'
import type { CurationAnswers } from './curation-answers.ts'
import { forms, tableColumn, type Form, type FormName } from './curation-forms.ts'
import { resourceTypes } from './fixed-lists.ts'
import type { Cell, Row } from './table.ts'

/** A row of a form, by its columns. A question that is open has an empty answer. */
export type FormRow = Readonly<Record<string, Cell>>

/** One row a candidate, the likeliest page of a module first. An answer stands in the row that it chose. */
export function moduleFormRows(candidates: readonly Candidate[], { pages }: CurationAnswers): FormRow[] {
  let rank = 0
  let last: string | undefined
  return candidates.map(({ module, title, url, count, hows }) => {
    rank = module === last ? rank + 1 : 1
    last = module
    const answer = pages.get(module)
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
      answer: answer === url ? 'yes' : answer === null && rank === 1 ? 'none' : null,
    }
  })
}

/** @param rows of the table `resources` or `problems`. Part of a problem has what the problem has, and is not asked for. */
export function thingFormRows(
  name: 'resources' | 'problems',
  rows: Iterable<Row>,
  answers: CurationAnswers,
): FormRow[] {
  const { answers: columns } = formOf(name)
  const formRows: FormRow[] = []
  for (const row of rows) {
    const uri = row[name === 'resources' ? 'resource_uri' : 'problem_uri']
    if (typeof uri !== 'string' || (name === 'problems' && row.problem_child_number !== null)) continue
    const own = answers.things[name].get(uri)
    const shown =
      name === 'resources'
        ? { resource_uri: uri, kind: kinds.get(row.resource_type_id) ?? null, known_name: row.resource_name ?? null }
        : { problem_uri: uri, known_name: row.problem_name ?? null }
    const given = columns.map((column): [string, Cell] => {
      const cell = own?.get(tableColumn(column)) ?? null
      return [column.name, cell === null ? null : column.write(cell)]
    })
    formRows.push({ ...shown, ...Object.fromEntries(given) })
  }
  return formRows
}

export function formOf(name: FormName): Form {
  const form = forms.find((one) => one.name === name)
  if (form === undefined) throw new Error(`there is no form ${name}`)
  return form
}

const kinds: ReadonlyMap<Cell | undefined, string> = new Map(
  Object.entries(resourceTypes).map(([kind, id]) => [id, kind]),
)

/** A sequence has panels, of which one is seen at a time; `_` is one that is not known. */
function pageAndPanel(url: string): { page: string; panel: string | null } {
  const [, page = url, panel = null] = /^(.*\/courseware\/[^/]+\/[^/]+\/)(\d{1,2}|_)\/$/.exec(url) ?? []
  return { page, panel }
}
