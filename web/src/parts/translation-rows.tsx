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
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { FieldPath } from './field-path.tsx'
import { counted } from './figures.ts'

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
        : rows.map((row, i) => <RowTable key={i} row={row} place={placeOf(rows, i)} trace={trace} />)}
      {trace === undefined ? undefined : <FieldsLeft trace={trace} />}
    </div>
  )
}

function FoldedTable({ rows, trace }: { rows: readonly ShownRow[]; trace: FieldTrace | undefined }) {
  const tables = rows.map((row, i) => <RowTable key={i} row={row} place={placeOf(rows, i)} trace={trace} />)
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

interface RowTableProps {
  row: ShownRow
  place: string
  trace: FieldTrace | undefined
}

function RowTable({ row: { table, row }, place, trace }: RowTableProps) {
  const cells = Object.entries(row)
  const empty = cells.filter(([, cell]) => cell === null).map(([column]) => column)
  return (
    <table class="moocdb-row stacking">
      <caption>
        <code>{table}</code>
        {place}
      </caption>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
          {trace === undefined ? undefined : <th scope="col">Fed by</th>}
        </tr>
      </thead>
      <tbody>
        {cells.map(([column, cell]) =>
          cell === null ? undefined : (
            <FilledColumn key={column} column={column} cell={cell} paths={trace && pathsOf(trace, table, column)} />
          ),
        )}
      </tbody>
      {empty.length === 0 ? undefined : (
        <tfoot>
          <tr>
            <th scope="row">Empty</th>
            <td colSpan={trace === undefined ? 1 : 2} data-label="Columns">
              <Codes words={empty} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

interface FilledColumnProps {
  column: string
  cell: Exclude<Cell, null>
  /** The fields that feed it, where that is told. */
  paths: readonly string[] | undefined
}

function FilledColumn({ column, cell, paths }: FilledColumnProps) {
  return (
    <tr>
      <th scope="row">
        <code class="anywhere">{column}</code>
      </th>
      <td data-label="Value">
        <CellText cell={cell} />
      </td>
      {paths === undefined ? undefined : (
        <td data-label="Fed by">
          <Paths paths={paths} />
        </td>
      )}
    </tr>
  )
}

function CellText({ cell }: { cell: Exclude<Cell, null> }) {
  return (
    <bdi class="cell anywhere" dir="auto">
      {String(cell)}
    </bdi>
  )
}

function pathsOf({ columns }: FieldTrace, table: string, column: string): readonly string[] {
  return columns.find((own) => own.table === table && own.column === column)?.paths ?? []
}

function Paths({ paths }: { paths: readonly string[] }) {
  if (paths.length === 0) return <span class="of">no single field</span>
  return (
    <ul class="paths">
      {paths.map((path) => (
        <li key={path}>
          <FieldPath path={path} />
        </li>
      ))}
    </ul>
  )
}

/** What no column shows. */
function FieldsLeft({ trace: { choosing, unread } }: { trace: FieldTrace }) {
  return (
    <dl class="facts trace-facts">
      {choosing.length === 0 ? undefined : (
        <div>
          <dt>Choose the rule</dt>
          <dd>
            <Paths paths={choosing} />
          </dd>
        </div>
      )}
      <div>
        <dt>Not read</dt>
        <dd>{unread.length === 0 ? 'Every field is read.' : <Paths paths={unread} />}</dd>
      </div>
    </dl>
  )
}

function Codes({ words }: { words: readonly string[] }) {
  return (
    <ul class="paths">
      {words.map((word) => (
        <li key={word}>
          <code class="of">{word}</code>
        </li>
      ))}
    </ul>
  )
}
