/**
 * The tables of MOOCdb in SQLite, in memory, filled from events.
 *
 * @module
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { exportedModes, exportedTables, type AccessLevel } from '@mooc-panorama/shared/moocdb/access.ts'
import { buildTables } from '@mooc-panorama/shared/moocdb/build-tables.ts'
import { createCompatViews } from '@mooc-panorama/shared/moocdb/compat-views.ts'
import { sqlite } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import { createTables } from '@mooc-panorama/shared/moocdb/load-tables.ts'
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'
import { collected } from './translated-rows.ts'

const place = { dialect: sqlite, schema: '' }

/** Ids that say what they are of. */
const speakingIds: PeopleReferences = {
  user: (learner, mode) => (learner === undefined ? 'anonymous' : `${learner} ${mode}`),
  courseUser: (learner) => `${learner} person`,
  globalUser: (learner) => `${learner} anywhere`,
  country: () => 'FRA',
}

/** @returns what a query gives, row by row */
export function aMoocdb(events: readonly unknown[], level: AccessLevel): (query: string) => unknown[][] {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  const tables = exportedTables(level)
  const rows = buildTables(collected(events), { ...speakingIds, modes: exportedModes(level) })
  for (const statement of createTables(tables, place)) database.exec(statement)
  for (const { name, columns } of tables) {
    const insert = database.prepare(`insert into ${name} values (${columns.map(() => '?').join(', ')})`)
    for (const row of rows.get(name) ?? [])
      insert.run(...columns.map((column) => sqliteValue(row[column.name] ?? null)))
  }
  for (const statement of createCompatViews(tables, place, 'old')) database.exec(statement)
  return (query) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row))
}

function sqliteValue(cell: string | number | boolean | null): SQLInputValue {
  return typeof cell === 'boolean' ? Number(cell) : cell
}
