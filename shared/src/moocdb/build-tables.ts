/**
 * The tables of a translation that fits into memory.
 *
 * @module
 */
import { CellLists } from './cell-taker.ts'
import type { CollectedRows } from './collected-rows.ts'
import { groupOf } from './group-rows.ts'
import { NumberedTables, type TableRows } from './numbered-tables.ts'
import type { PeopleReferences } from './people-rows.ts'
import { moocdbTables } from './tables.ts'
import { rowOf, type Row } from './table.ts'

/** Rows of every table, by the table's name. The same rows in another order give the same tables. */
export function buildTables(collected: CollectedRows, people: PeopleReferences): Map<string, Row[]> {
  const tables = new Map(moocdbTables.map(({ name }): [string, Row[]] => [name, []]))
  const numbered = new NumberedTables(people)
  numbered.add(groupOf(collected.sorted()), rowsInto(tables)).forEach(() => {})
  for (const [table, row] of numbered.end()) tables.get(table)?.push(row)
  return tables
}

/** Adds rows to those of their tables. */
export function rowsInto(tables: ReadonlyMap<string, Row[]>): TableRows {
  return {
    row: (table, row) => void tables.get(table)?.push(row),
    cells(name) {
      const table = moocdbTables.find((one) => one.name === name)
      return new CellLists((cells) => table !== undefined && tables.get(name)?.push(rowOf(table, cells)))
    },
  }
}
