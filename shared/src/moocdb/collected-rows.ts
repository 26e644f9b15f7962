/**
 * Rows of a translation that fits into memory.
 *
 * @module
 */
import type {
  CollaborationRow,
  EnrolmentRow,
  ObservedEventRow,
  RowBase,
  RowSink,
  SubmissionRow,
} from '../translate/rows.ts'

export class CollectedRows implements RowSink {
  readonly observedEvents: ObservedEventRow[] = []
  readonly submissions: SubmissionRow[] = []
  readonly collaborations: CollaborationRow[] = []
  readonly enrolments: EnrolmentRow[] = []

  observedEvent(row: ObservedEventRow): void {
    this.observedEvents.push(row)
  }

  submission(row: SubmissionRow): void {
    this.submissions.push(row)
  }

  collaboration(row: CollaborationRow): void {
    this.collaborations.push(row)
  }

  enrolment(row: EnrolmentRow): void {
    this.enrolments.push(row)
  }

  /** In the order of time; at one time in that of the learners, and of one learner in that of the input. */
  sorted(): CollectedRows {
    const sorted = new CollectedRows()
    sorted.observedEvents.push(...inOrder(this.observedEvents))
    sorted.submissions.push(...inOrder(this.submissions))
    sorted.collaborations.push(...inOrder(this.collaborations))
    sorted.enrolments.push(...inOrder(this.enrolments))
    return sorted
  }
}

function inOrder<Row extends RowBase>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.at - b.at || compare(a.learner ?? '', b.learner ?? '') || a.position - b.position)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
