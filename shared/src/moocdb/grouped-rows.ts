/**
 * Rows of some learners, as they are taken to be numbered: in memory as objects, or in any other way.
 *
 * @module
 */
import type { CollaborationRow, EnrolmentRow, ObservedEventRow, SubmissionRow } from '../translate/rows.ts'

export interface GroupedRows {
  observedEvents: RowList<ObservedEventRow>
  submissions: RowList<SubmissionRow>
  collaborations: RowList<CollaborationRow>
  enrolments: readonly EnrolmentRow[]
}

/** An array, or what gives its rows like one. */
export interface RowList<Row> {
  readonly length: number
  /** @returns the row; the object may be another row when the next one is asked for */
  at(index: number): Row | undefined
}

export function* rowsIn<Row>(list: RowList<Row>, start = 0, end = list.length): Generator<Row> {
  for (let index = start; index < end; index++) {
    const row = list.at(index)
    if (row !== undefined) yield row
  }
}
