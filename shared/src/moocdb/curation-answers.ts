/**
 * What a curator answered, and what it changes.
 *
 * Doing it twice does nothing more, and no order of the answers matters: each thing has one answer.
 *
 * @module
 */
import type { ObservedEventRow, SubmissionRow } from '../translate/rows.ts'
import { inheritedColumns } from './curation-forms.ts'
import type { Cell, Row } from './table.ts'

/** Cells by the columns of the table. */
export type ThingAnswer = ReadonlyMap<string, Cell>

export interface CurationAnswers {
  /** The page of each module; `null` for none of those that it was seen on. */
  pages: ReadonlyMap<string, string | null>
  /** By the address of a resource, and of a problem. */
  things: Readonly<Record<'resources' | 'problems', ReadonlyMap<string, ThingAnswer>>>
}

export const noAnswers: CurationAnswers = { pages: new Map(), things: { resources: new Map(), problems: new Map() } }

/**
 * Moves the row of an answered module to the page that was chosen. A row of a module without an answer, or with none of
 * its pages, stays as it is.
 *
 * What the row pointed to on a rejected page is then pointed to by nothing, and is no row of any table.
 */
export function onChosenPage<Placed extends ObservedEventRow | SubmissionRow>(
  row: Placed,
  { pages }: Pick<CurationAnswers, 'pages'>,
): Placed {
  const chosen = row.module === undefined ? undefined : pages.get(row.module)
  if (chosen === undefined || chosen === null || chosen === row.url) return row
  const resource = `${chosen}${row.resource.slice(row.url.length)}`
  return { ...row, url: chosen, resource, place: undefined, how: 'curated' }
}

/** Fills the columns of a resource or a problem that no log tells; other rows stay as they are. */
export function withCuratedColumns(table: string, row: Row, { things }: Pick<CurationAnswers, 'things'>): Row {
  if (table === 'resources') return filled(row, row.resource_uri, things.resources)
  if (table === 'problems') return filled(row, row.problem_uri, things.problems)
  return row
}

function filled(row: Row, uri: Cell | undefined, answers: ReadonlyMap<string, ThingAnswer>): Row {
  if (answers.size === 0 || typeof uri !== 'string') return row
  const cells = new Map<string, Cell>()
  // The answer of the thing itself comes last, so that it counts; one of what it lies in may be inherited.
  for (const address of withParents(uri).reverse()) {
    for (const [column, cell] of answers.get(address) ?? []) {
      if (address === uri || inheritedColumns.has(column)) cells.set(column, cell)
    }
  }
  return cells.size === 0 ? row : { ...row, ...Object.fromEntries(cells) }
}

/** The address, and every one that it lies in. */
function withParents(uri: string): string[] {
  const addresses = [uri]
  for (let end = uri.lastIndexOf('/', uri.length - 2); end > 0; end = uri.lastIndexOf('/', end - 1)) {
    addresses.push(uri.slice(0, end + 1))
  }
  return addresses
}
