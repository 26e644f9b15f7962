/**
 * Lets rows through, of one course where only that goes out.
 *
 * @module
 */
import type { RowBase, RowSink } from '@mooc-panorama/shared/translate/rows.ts'

export function rowsOfCourse(course: string | undefined, sink: RowSink): RowSink {
  if (course === undefined) return sink
  const isOf = (row: RowBase): boolean => row.course === course
  return {
    observedEvent: (row) => isOf(row) && sink.observedEvent(row),
    submission: (row) => isOf(row) && sink.submission(row),
    collaboration: (row) => isOf(row) && sink.collaboration(row),
    enrolment: (row) => isOf(row) && sink.enrolment(row),
  }
}
