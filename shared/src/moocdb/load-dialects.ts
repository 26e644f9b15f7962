/**
 * What three databases spell differently.
 *
 * @module
 */
import type { ColumnType } from './table.ts'

export interface Dialect {
  name: 'postgresql' | 'duckdb' | 'sqlite'
  types: Readonly<Record<ColumnType, string>>
  /** Whether there is something between a database and its tables. */
  hasSchemas: boolean
  /** Seconds since 1970. */
  epoch(timestamp: string): string
  /** The next whole number below. */
  floor(number: string): string
}

export const postgresql: Dialect = {
  name: 'postgresql',
  types: {
    bigint: 'bigint',
    integer: 'integer',
    smallint: 'smallint',
    double: 'double precision',
    boolean: 'boolean',
    text: 'text',
    json: 'jsonb',
    timestamp: 'timestamptz',
    date: 'date',
  },
  hasSchemas: true,
  epoch: (timestamp) => `extract(epoch from ${timestamp})`,
  floor: (number) => `cast(floor(${number}) as integer)`,
}

/** Times are without a zone, and UTC: those with one need an extension in many clients. */
export const duckdb: Dialect = {
  ...postgresql,
  name: 'duckdb',
  types: { ...postgresql.types, double: 'double', json: 'json', timestamp: 'timestamp' },
  epoch: (timestamp) => `epoch(${timestamp})`,
}

/** It has no types for times: they are text as in the files, which sorts as time does. */
export const sqlite: Dialect = {
  name: 'sqlite',
  types: {
    ...postgresql.types,
    bigint: 'integer',
    smallint: 'integer',
    double: 'real',
    boolean: 'integer',
    json: 'text',
    timestamp: 'text',
    date: 'text',
  },
  hasSchemas: false,
  epoch: (timestamp) => `cast(strftime('%s', ${timestamp}) as integer)`,
  floor: (number) => `(cast(${number} as integer) - (${number} < cast(${number} as integer)))`,
}

/** A table of ours, as a statement names it. Tables have our own names, schemas those that `isSchemaName` allows. */
export function qualified({ hasSchemas }: Dialect, schema: string, table: string): string {
  return hasSchemas ? `"${schema}".${table}` : table
}

/** Lower-case letters, digits and `_`, and no schema that a database has for itself. */
export function isSchemaName(text: string): boolean {
  return /^[a-z][a-z0-9_]{0,39}$/.test(text) && !/^(?:pg_|information_schema$|public$|main$|temp$|system$)/.test(text)
}

export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
