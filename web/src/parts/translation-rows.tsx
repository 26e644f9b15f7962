/**
 * The MOOCdb rows of one event, for the page of an event and for the translate box: each column with its value and the
 * fields that feed it, then what stays empty and what is not read.
 *
 * Plain JSON in, markup out: it has no script of its own, so it is rendered on the server and in the browser alike.
 *
 * @module
 */
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import { counted } from './figures.ts'
import { MoocdbRow } from './moocdb-row.tsx'
import { FieldsLeft } from './trace-fields.tsx'

interface TranslationRowsProps {
  rows: readonly ShownRow[]
  /** Without it, nothing is said about fields. */
  trace?: FieldTrace | undefined
  /** Of each table only the first row is open, for a page that shows much else. */
  isFolded?: boolean
}

export function TranslationRows({ rows, trace, isFolded = false }: TranslationRowsProps) {
  return (
    <div class="translation-rows">
      {rows.length === 0 ? <p class="unknown">It adds no row to MOOCdb.</p> : undefined}
      {isFolded
        ? [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => (
            <FoldedTable key={table} rows={own} trace={trace} />
          ))
        : rows.map((row, i) => <MoocdbRow key={i} row={row} place={placeOf(rows, i)} trace={trace} />)}
      {trace === undefined ? undefined : <FieldsLeft trace={trace} />}
    </div>
  )
}

function FoldedTable({ rows, trace }: { rows: readonly ShownRow[]; trace: FieldTrace | undefined }) {
  const tables = rows.map((row, i) => <MoocdbRow key={i} row={row} place={placeOf(rows, i)} trace={trace} />)
  if (rows.length === 1) return <>{tables}</>
  return (
    <>
      {tables[0]}
      <details class="more-rows">
        <summary>
          {counted(rows.length - 1, 'more row')} of <code>{rows[0]?.table}</code>
        </summary>
        {tables.slice(1)}
      </details>
    </>
  )
}

/** ` · 2 of 3` where a table has several rows. */
function placeOf(rows: readonly ShownRow[], index: number): string {
  const table = rows[index]?.table
  const total = rows.filter((row) => row.table === table).length
  const number = rows.slice(0, index + 1).filter((row) => row.table === table).length
  return total === 1 ? '' : ` · ${number} of ${total}`
}
