/**
 * One row of MOOCdb: its columns with their values and the fields that feed them, then those that stay empty.
 *
 * @module
 */
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { FieldPaths } from './trace-fields.tsx'

interface MoocdbRowProps {
  row: ShownRow
  place: string
  trace: FieldTrace | undefined
}

export function MoocdbRow({ row: { table, row }, place, trace }: MoocdbRowProps) {
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
          <FieldPaths paths={paths} />
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
