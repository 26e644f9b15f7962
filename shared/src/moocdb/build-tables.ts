/**
 * The tables of a translation that fits into memory.
 *
 * @module
 */
import type { CollectedRows } from './collected-rows.ts'
import { NumberedTables } from './numbered-tables.ts'
import type { PeopleReferences } from './people-rows.ts'
import { moocdbTables } from './tables.ts'
import type { Row } from './table.ts'

/** Rows of every table, by the table's name. The same rows in another order give the same tables. */
export function buildTables(collected: CollectedRows, people: PeopleReferences): Map<string, Row[]> {
  const tables = new Map(moocdbTables.map(({ name }): [string, Row[]] => [name, []]))
  const numbered = new NumberedTables(people)
  for (const [table, row] of numbered.add(collected.sorted())) tables.get(table)?.push(row)
  for (const [table, row] of numbered.end()) tables.get(table)?.push(row)
  return tables
}
