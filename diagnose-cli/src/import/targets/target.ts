/**
 * Where the tables of an import go: a folder, a file or a database.
 *
 * @module
 */
import type { Result } from '@mooc-panorama/shared/base/result.ts'
import type { CellTaker } from '@mooc-panorama/shared/moocdb/cell-taker.ts'
import type { Cell, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'

/** One row: a cell for each column of its table, in their order. */
export type Cells = readonly Cell[]

/** Says how many rows it has taken. */
export interface CountedCells extends CellTaker {
  readonly rows: number
}

/**
 * Takes the rows of all tables. Nothing can be seen of them before `finish`, and nothing is left of them after `abort`.
 *
 * An error of the system (a full disk, a lost connection) is thrown; then `abort` is called, and whoever opened the target
 * says why by `refusalOf`.
 */
export interface MoocdbTarget {
  /**
   * Rows of one table are given in their final order. Tables are given in any order and by turns: a row may come before
   * the row that it refers to, so keys are checked when all is there. A table that is never given is empty.
   */
  write(table: Table, rows: readonly Cells[]): Promise<void>
  /**
   * Where rows may be given cell by cell. They stand behind those that were written before.
   *
   * @returns `undefined` where rows of this table must be written whole
   */
  cellsOf?(table: Table): CountedCells | undefined
  /** To be called from time to time when rows were given cell by cell. */
  flush?(): Promise<void>
  /** Puts everything in its place at once. */
  finish(): Promise<void>
  /** Takes everything away. May be called at any moment, more than once, and after an error. */
  abort(): Promise<void>
  /** Why it could not be written, in words without content. @returns `undefined` where the error is a bug */
  refusalOf(error: unknown): Refusal | undefined
}

export interface TargetPlan {
  /** What the user gave behind `--to`. It may hold a password. */
  to: string
  /** Whether what stands there already gives way. */
  isForced: boolean
  /** Those that are written, each with the columns that it then has. In an order in which none refers to a later one. */
  tables: readonly Table[]
  /** What the reader of the tables must know: one line each. */
  notes: readonly string[]
}

/** @returns the target, or why nothing can be written there; then nothing was changed */
export type OpenTarget = (plan: TargetPlan, io: Io) => Promise<Result<MoocdbTarget, Refusal>>
