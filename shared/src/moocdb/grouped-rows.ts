/**
 * Rows of some learners, as they are taken to be numbered: in memory as objects, or in any other way.
 *
 * @module
 */
import type { CollaborationRow, EnrolmentRow, ObservedEventRow, SubmissionRow, RowBase } from '../translate/rows.ts'

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
  /** Where a row is not all there at once: whose it is, and no more. The object may be another one's when it is asked again. */
  who?(index: number): Who
}

export type Who = Pick<RowBase, 'learner' | 'course' | 'ip'>

/** @returns `undefined` where there is no such row */
export function whoAt(list: RowList<RowBase>, index: number): Who | undefined {
  return list.who === undefined ? list.at(index) : list.who(index)
}
