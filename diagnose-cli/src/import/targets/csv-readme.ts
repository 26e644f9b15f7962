/**
 * README.txt of a folder of tables: for whoever finds it.
 *
 * @module
 */
import type { RowCounts } from './tables-folder.ts'
import type { TargetPlan } from './target.ts'

export function csvReadme(plan: TargetPlan, counts: RowCounts): string {
  return tablesReadme(plan, counts, { extension: 'csv', rest: csvRest })
}

/** Files of Parquet have their types, and NULL. */
export function parquetReadme(plan: TargetPlan, counts: RowCounts): string {
  return tablesReadme(plan, counts, { extension: 'parquet', rest: parquetRest })
}

/** @param extension of the files; @param rest what is to be said of files of this kind */
function tablesReadme(
  { tables, notes }: TargetPlan,
  counts: RowCounts,
  { extension, rest }: { extension: string; rest: string },
): string {
  const rows = new Map(counts)
  const width = Math.max(...tables.map(({ name }) => name.length)) + extension.length + 1
  const listed = tables.map(
    ({ name, description }) =>
      `  ${`${name}.${extension}`.padEnd(width)}  ${rowsText(rows.get(name) ?? 0)}  ${description}`,
  )
  return `MOOCdb tables of tracking logs

THIS IS PRIVATE

These tables were made of raw logs, on the machine that holds them. Rows say what
single people did, and when. They are for you and those whom your rules allow to
see them. Nothing of this was sent to anybody.

${notes.map((note) => `  ${note}`).join('\n')}

WHAT IS IN HERE

${listed.join('\n')}

${rest}`
}

const csvRest = `  load-postgresql.sql, load-duckdb.sql, load-sqlite.sql load them; the first line
  of each says how. docs/formats/moocdb.md of the project says what columns mean.

HOW THE FILES ARE WRITTEN

UTF-8, RFC 4180: commas, a quote in a quoted cell is doubled; the first line names
the columns. A cell with nothing in it is NULL; "" is an empty text. Times are UTC.
Half of a surrogate pair and NUL, which databases refuse, are U+FFFD.

Cells are values for a database, as learners and platforms wrote them. A cell may
begin with = + - or @, which a spreadsheet takes for a formula and runs: do not
open these files in one. Import them as text, or ask a database.
`

const parquetRest = `  views-duckdb.sql makes them tables of DuckDB: duckdb -init views-duckdb.sql, in this
  folder. docs/formats/moocdb.md of the project says what columns mean.

Times are UTC, without a zone.
`

function rowsText(count: number): string {
  return `${String(count).padStart(10)} rows `
}
