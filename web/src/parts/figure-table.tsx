/**
 * A small table of numbers: each row has a name and its figures.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import { exact } from './figures.ts'

interface FigureTableProps {
  caption?: string
  /** What the names are. */
  head: string
  columns: readonly string[]
  rows: readonly FigureRow[]
}

export interface FigureRow {
  key: string
  /** Shown in place of the key. */
  name?: ComponentChildren
  /** One for each column. */
  figures: readonly number[]
}

export function FigureTable({ caption, head, columns, rows }: FigureTableProps) {
  return (
    <table class="small-table">
      {caption === undefined ? undefined : <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name = key, figures }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, i) => (
              <td key={columns[i]} class="number">
                {exact(figure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
