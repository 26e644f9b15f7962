/**
 * The rows of one group of learners, until they are numbered.
 *
 * @module
 */
import type { CollaborationRow, EnrolmentRow, ObservedEventRow, RowSink, SubmissionRow } from '../translate/rows.ts'
import { ObservedColumns, SubmissionColumns } from './act-columns.ts'
import type { CollectedRows } from './collected-rows.ts'
import { ListedRows } from './stretches.ts'

/** Rows that are in memory, as they are numbered. */
export function groupOf({ observedEvents, submissions, collaborations, enrolments }: CollectedRows): GroupRows {
  const group = new GroupRows()
  for (const row of observedEvents) group.observedEvent(row)
  for (const row of submissions) group.submission(row)
  for (const row of collaborations) group.collaboration(row)
  for (const row of enrolments) group.enrolment(row)
  return group
}

export class GroupRows implements RowSink {
  readonly observedEvents = new ObservedColumns()
  readonly submissions = new SubmissionColumns()
  readonly collaborations = new ListedRows<CollaborationRow>()
  readonly enrolments = new ListedRows<EnrolmentRow>()

  observedEvent(row: ObservedEventRow): void {
    this.observedEvents.add(row)
  }

  submission(row: SubmissionRow): void {
    this.submissions.add(row)
  }

  collaboration(row: CollaborationRow): void {
    this.collaborations.add(row)
  }

  enrolment(row: EnrolmentRow): void {
    this.enrolments.add(row)
  }

  /** The next group may come. */
  clear(): void {
    this.observedEvents.clear()
    this.submissions.clear()
    this.collaborations.clear()
    this.enrolments.clear()
  }
}
