/**
 * The rows of one group of learners, until they are numbered.
 *
 * @module
 */
import type { GroupedRows } from '@mooc-panorama/shared/moocdb/grouped-rows.ts'
import type {
  CollaborationRow,
  EnrolmentRow,
  ObservedEventRow,
  RowSink,
  SubmissionRow,
} from '@mooc-panorama/shared/translate/rows.ts'
import { ObservedColumns, SubmissionColumns } from './columns.ts'

export class GroupRows implements GroupedRows, RowSink {
  readonly observedEvents = new ObservedColumns()
  readonly submissions = new SubmissionColumns()
  readonly collaborations: CollaborationRow[] = []
  readonly enrolments: EnrolmentRow[] = []

  observedEvent(row: ObservedEventRow): void {
    this.observedEvents.add(row)
  }

  submission(row: SubmissionRow): void {
    this.submissions.add(row)
  }

  collaboration(row: CollaborationRow): void {
    this.collaborations.push(row)
  }

  enrolment(row: EnrolmentRow): void {
    this.enrolments.push(row)
  }

  /** The next group may come. */
  clear(): void {
    this.observedEvents.length = 0
    this.submissions.length = 0
    this.collaborations.length = 0
    this.enrolments.length = 0
  }
}
