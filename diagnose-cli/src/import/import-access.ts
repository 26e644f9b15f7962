/**
 * What of the tables goes out, and under which ids.
 *
 * @module
 */
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'
import type { Cell, Table } from '@mooc-panorama/shared/moocdb/table.ts'

/** What the user asks for. */
export interface AccessOptions {
  level: 1 | 2 | 3 | 4 | 5 | 6
  /** Course key, for the levels of a single course. */
  course: string | undefined
  /** Whether what could tell people apart is left out: program, system, country; times to the hour. */
  coarsen: boolean
  /** Where the secret is that ids are made with; `undefined` for the usual place. */
  secretFile: string | undefined
  /** CSV of address ranges with their countries. */
  countryRanges: string | undefined
}

/** How rows become what goes out. */
export interface ImportAccess {
  /** In an order in which none refers to a later one; a table may have fewer columns than in `moocdbTables`. */
  tables: readonly Table[]
  /** Ids of people, and countries of addresses. Asked for every row, so it keeps what it has worked out, within limits. */
  people: PeopleReferences
  /** Only rows of this course go out; `undefined` for all rows. */
  course: string | undefined
  /**
   * 32 bytes made of the secret, for orders that must not tell who is who: learners are dealt out by it. Rows of a table
   * stand in the order of the ids that the table itself uses, so that no order links two tables.
   */
  orderKey: Uint8Array
  /** Changes the cells of a row of this table in place, in the order of its columns; `undefined` where they stay. */
  treatment(table: Table): ((cells: Cell[]) => void) | undefined
  /** What the reader of the tables must know: one line each. */
  notes: readonly string[]
}
