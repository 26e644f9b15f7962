/**
 * README.txt of a folder of CSV files: for whoever finds it.
 *
 * @module
 */
import type { TargetPlan } from './target.ts'

export function csvReadme({ tables, notes }: TargetPlan, counts: readonly [table: string, rows: number][]): string {
  const rows = new Map(counts)
  const width = Math.max(...tables.map(({ name }) => name.length)) + 4
  const listed = tables.map(
    ({ name, description }) => `  ${`${name}.csv`.padEnd(width)}  ${rowsText(rows.get(name) ?? 0)}  ${description}`,
  )
  return `MOOCdb tables of tracking logs

THIS IS PRIVATE

These tables were made of raw logs, on the machine that holds them. Rows say what
single people did, and when. They are for you and those whom your rules allow to
see them. Nothing of this was sent to anybody.

${notes.map((note) => `  ${note}`).join('\n')}

WHAT IS IN HERE

${listed.join('\n')}

  load-postgresql.sql, load-duckdb.sql, load-sqlite.sql load them; the first line
  of each says how. docs/formats/moocdb.md of the project says what columns mean.

HOW THE FILES ARE WRITTEN

UTF-8, RFC 4180: commas, a quote in a quoted cell is doubled; the first line names
the columns. A cell with nothing in it is NULL; "" is an empty text. Times are UTC.
Half of a surrogate pair and NUL, which databases refuse, are U+FFFD.

Cells are values for a database, as learners and platforms wrote them. A cell may
begin with = + - or @, which a spreadsheet takes for a formula and runs: do not
open these files in one. Import them as text, or ask a database.
`
}

function rowsText(count: number): string {
  return `${String(count).padStart(10)} rows `
}
