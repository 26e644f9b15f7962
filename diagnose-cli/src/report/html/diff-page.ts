/**
 * `diagnose diff -o html`: what changed, a table for each kind of change.
 *
 * @module
 */
import { changeKinds, diffRows, type ChangeKind, type DiffRow } from '../diff/diff-rows.ts'
import { headLines, type NamedDiff } from '../diff/diff-texts.ts'
import { grouped } from '../plain-text.ts'
import { html, type Content } from './markup.ts'
import { eventName } from './parts.ts'
import { tablesPage, type PageTable } from './tables-page.ts'

const titles: Readonly<Record<ChangeKind, string>> = {
  appeared: 'Appeared',
  gone: 'Gone',
  renamed: 'Likely renamed',
  rates: 'Changed rates',
  encodings: 'Changed encodings',
  shapes: 'New and gone shapes',
  fields: 'New and gone fields',
  types: 'Fields of another type',
}

/** Kinds without a change are left out. The same two diagnoses give the same bytes. */
export function diffPage(named: NamedDiff): string {
  const rows = diffRows(named.diff)
  const kinds = changeKinds.filter((kind) => rows.some(({ change }) => change === kind))
  return tablesPage({
    kind: 'Comparison',
    title: `${named.before} and ${named.after}`,
    lead: [...headLines(named), ...(rows.length === 0 ? ['Nothing changed.'] : [])],
    tables: kinds.map((kind) => kindTable(kind, rows)),
  })
}

function kindTable(kind: ChangeKind, rows: readonly DiffRow[]): PageTable {
  return {
    id: kind,
    title: titles[kind],
    columns: [
      { title: 'Event type' },
      { title: 'Before', isNumber: true },
      { title: 'After', isNumber: true },
      { title: 'What' },
    ],
    rows: rows.filter(({ change }) => change === kind).map(cells),
  }
}

function cells(row: DiffRow): Content[] {
  const detail = html`<span class="event-type" dir="auto">${row.detail}</span>`
  return [eventName(row), grouped(row.before), grouped(row.after), detail]
}
