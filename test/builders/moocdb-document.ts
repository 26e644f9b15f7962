/**
 * The part of `docs/formats/moocdb.md` that follows from the tables.
 *
 * @module
 */
import { formerTables } from '@mooc-panorama/shared/moocdb/compat-columns.ts'
import type { Column, Table } from '@mooc-panorama/shared/moocdb/table.ts'

/** A heading, a sentence, and a table with a row for each column. */
export function tableSection(table: Table): string {
  const rows = table.columns.map((column) => `| ${cells(column).join(' | ')} |`)
  return [
    `### ${table.name}`,
    '',
    `${table.description} Key: ${table.key.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    '| column | type | empty | what it is |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** A row for each of the tables that published scripts know. */
export function viewRows(): string[] {
  return Object.entries(formerTables).map(([name, columns]) => `| \`${name}\` | ${Object.keys(columns).join(', ')} |`)
}

function cells({ name, type, isNullable, isCurated, references, description }: Column): string[] {
  const pointed = references === undefined ? type : `${type}, of [${references}](#${references})`
  const empty = isCurated ? 'until curated' : isNullable ? 'may be' : 'never'
  return [`\`${name}\``, pointed, empty, description]
}
