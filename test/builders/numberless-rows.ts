/**
 * Rows of the tables of things with what they point to in the place of its number, in an order that depends on nothing
 * else: two translations with other numbers are the same so.
 *
 * @module
 */
import type { Cell, Row } from '@mooc-panorama/shared/moocdb/table.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'

/** By which column people know a row of the table that a number points into. */
const names: ReadonlyMap<string, string> = new Map([
  ['os', 'os_name'],
  ['agent', 'agent_name'],
  ['urls', 'url'],
  ['resources', 'resource_uri'],
  ['problems', 'problem_uri'],
  ['collaborations', 'collaboration_timestamp'],
])

/** Rows that have no name of their own are known by all that they say. */
export function withoutNumbers(tables: Iterable<readonly [string, Iterable<Row>]>): Map<string, string[]> {
  const all = new Map([...tables].map(([table, rows]): [string, Row[]] => [table, [...rows]]))
  const shown = new Map<string, string[]>()
  for (const [name, rows] of all) shown.set(name, rows.map((row) => JSON.stringify(numberless(name, row, all))).sort())
  return shown
}

function numberless(name: string, row: Row, all: ReadonlyMap<string, readonly Row[]>): [string, Cell][] {
  const { columns = [], key = [] } = moocdbTables.find((table) => table.name === name) ?? {}
  return columns.flatMap(({ name: column, type, references }): [string, Cell][] => {
    const cell = row[column] ?? null
    if (type !== 'bigint') return [[column, cell]]
    if (references !== undefined) return [[column, nameOf(references, cell, all)]]
    return key.includes(column) ? [] : [[column, cell]]
  })
}

/** Numbers rise from 1 in the order of the rows; fixed lists keep theirs. */
function nameOf(table: string, cell: Cell, all: ReadonlyMap<string, readonly Row[]>): Cell {
  if (typeof cell !== 'number') return cell
  const row = all.get(table)?.[cell - 1]
  const name = names.get(table)
  if (row === undefined || ['resource_types', 'problem_types', 'collaboration_types'].includes(table)) return cell
  return name === undefined ? JSON.stringify(numberless(table, row, all)) : (row[name] ?? null)
}
