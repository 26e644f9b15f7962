/**
 * Rows of a table in one statement: each column as a list of texts, which the server turns into the column's type.
 *
 * COPY would be twice as fast, but its errors do not reach us through the driver, and an import would wait for ever.
 *
 * @module
 */
import { postgresql, qualified } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import type { Cell, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { storableJson } from './storable-json.ts'
import type { Cells } from './target.ts'

/** With one parameter for each column. */
export function insertStatement({ name, columns }: Table, schema: string): string {
  const [lists, names, values] = [
    columns.map((_column, index) => `$${index + 1}::text[]`),
    columns.map((column) => column.name),
    columns.map((column) => `given.${column.name}::${postgresql.types[column.type]}`),
  ].map((list) => list.join(', '))
  return `insert into ${qualified(postgresql, schema, name)} (${names}) select ${values} from unnest(${lists}) as given (${names})`
}

/** The parameters: by column, then by row. */
export function columnLists({ columns }: Table, rows: readonly Cells[]): (string | null)[][] {
  return columns.map(({ type }, index) => rows.map((cells) => cellText(cells[index] ?? null, type === 'json')))
}

function cellText(cell: Cell, isJson: boolean): string | null {
  if (cell === null) return null
  return isJson ? storableJson(String(cell)) : String(cell)
}
