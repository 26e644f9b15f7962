/**
 * Statements that make the tables.
 *
 * @module
 */
import { qualified, textLiteral, type Dialect } from './load-dialects.ts'
import type { Column, Table } from './table.ts'

/** Where the tables lie. */
export interface Place {
  dialect: Dialect
  schema: string
}

/** Tables without keys: they are filled first. SQLite cannot add keys later, so its tables have them. */
export function createTables(tables: readonly Table[], place: Place): string[] {
  const known = new Set(tables.map(({ name }) => name))
  return tables.map((table) => {
    const keys = place.dialect.hasSchemas ? [] : [keyClause(table), ...foreignKeys(table, place, known)]
    const lines = [...table.columns.map((column) => columnClause(column, place.dialect)), ...keys]
    return `create table ${nameIn(place, table)} (\n  ${lines.join(',\n  ')}\n)`
  })
}

/** Keys and what researchers ask for most; after the tables were filled. Of PostgreSQL. */
export function addKeys(tables: readonly Table[], place: Place): string[] {
  const known = new Set(tables.map(({ name }) => name))
  const own = tables.map((table) => `alter table ${nameIn(place, table)} add ${keyClause(table)}`)
  const foreign = tables.flatMap((table) =>
    foreignKeys(table, place, known).map((clause) => `alter table ${nameIn(place, table)} add ${clause}`),
  )
  const indices = tables.flatMap((table) =>
    table.columns
      .filter(({ name }) => name === 'user_id' || name === 'submission_id')
      .filter(({ name }) => !table.key.includes(name))
      .map(({ name }) => `create index on ${nameIn(place, table)} (${name})`),
  )
  return [...own, ...foreign, ...indices]
}

/** What tables and columns mean, for whoever opens the database without this documentation. */
export function describeTables(tables: readonly Table[], place: Place): string[] {
  return tables.flatMap((table) => [
    `comment on table ${nameIn(place, table)} is ${textLiteral(table.description)}`,
    ...table.columns.map(
      ({ name, description }) => `comment on column ${nameIn(place, table)}.${name} is ${textLiteral(description)}`,
    ),
  ])
}

function nameIn({ dialect, schema }: Place, { name }: Table): string {
  return qualified(dialect, schema, name)
}

function columnClause({ name, type, isNullable }: Column, { types }: Dialect): string {
  return `${name} ${types[type]}${isNullable ? '' : ' not null'}`
}

function keyClause({ key }: Table): string {
  return `primary key (${key.join(', ')})`
}

/** To tables that are there; an access level may leave some out. */
function foreignKeys(table: Table, { dialect, schema }: Place, known: ReadonlySet<string>): string[] {
  return table.columns.flatMap(({ name, references }) =>
    references === undefined || !known.has(references)
      ? []
      : `foreign key (${name}) references ${qualified(dialect, schema, references)}`,
  )
}
