/**
 * Rows given cell by cell, so that whoever writes text need not have them as objects before.
 *
 * @module
 */
import type { Cell } from './table.ts'
import { timestampOf } from './timestamp.ts'

/** Takes the cells of a table's rows, of each row in the order of the columns. */
export interface CellTaker {
  cell(cell: Cell): void
  /** @param at milliseconds since 1970 */
  moment(at: number): void
  /** The row has all its cells. */
  end(): void
}

/** Rows as lists of cells. */
export class CellLists implements CellTaker {
  private cells: Cell[] = []
  private readonly take: (cells: Cell[]) => void

  /** @param take gets each row, which is nobody else's */
  constructor(take: (cells: Cell[]) => void) {
    this.take = take
  }

  cell(cell: Cell): void {
    this.cells.push(cell)
  }

  moment(at: number): void {
    this.cells.push(timestampOf(at))
  }

  end(): void {
    const { cells } = this
    this.cells = []
    this.take(cells)
  }
}
