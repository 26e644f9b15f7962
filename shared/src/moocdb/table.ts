/**
 * What a table of the target is: data, from which files, load scripts, views and checks are made.
 *
 * @module
 */
export type ColumnType =
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'double'
  | 'boolean'
  | 'text'
  | 'json'
  /** UTC, in milliseconds. */
  | 'timestamp'
  | 'date'

export interface Column {
  name: string
  type: ColumnType
  isNullable: boolean
  /** The table whose key the column holds. */
  references?: string
  /** Whether no log tells it: the column is empty until it is filled from elsewhere or by hand. */
  isCurated?: true
  description: string
}

export interface Table {
  name: string
  description: string
  /** Names of the columns of the primary key. */
  key: readonly string[]
  columns: readonly Column[]
}

/** A value of a column; JSON as text, a timestamp as ISO 8601. */
export type Cell = string | number | boolean | null

/** Cells by column. The names are our own. */
export type Row = Readonly<Record<string, Cell>>

/** @param cells one for each column, in their order */
export function rowOf({ columns }: Pick<Table, 'columns'>, cells: readonly Cell[]): Row {
  return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]))
}

export function column(name: string, type: ColumnType, description: string, more: Partial<Column> = {}): Column {
  return { name, type, isNullable: true, description, ...more }
}

export function required(name: string, type: ColumnType, description: string, more: Partial<Column> = {}): Column {
  return { name, type, isNullable: false, description, ...more }
}

export function reference(name: string, references: string, description: string, more: Partial<Column> = {}): Column {
  return { name, type: references === 'users' ? 'text' : 'bigint', isNullable: false, references, description, ...more }
}

/** A column that no log tells. */
export function curated(name: string, type: ColumnType, description: string, more: Partial<Column> = {}): Column {
  return { name, type, isNullable: true, isCurated: true, description, ...more }
}

/** Several courses fit in one database. */
export const courseColumn = column('course_id', 'text', 'Course key; empty where the event names no course.', {
  references: 'course',
})
