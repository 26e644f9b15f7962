/**
 * Rows of a group, of one course where only that goes out.
 *
 * @module
 */
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'

export function rowsOfCourse(rows: CollectedRows, course: string | undefined): CollectedRows {
  if (course === undefined) return rows
  const isOf = (row: { course: string | undefined }): boolean => row.course === course
  const own = new CollectedRows()
  for (const row of rows.observedEvents) if (isOf(row)) own.observedEvent(row)
  for (const row of rows.submissions) if (isOf(row)) own.submission(row)
  for (const row of rows.collaborations) if (isOf(row)) own.collaboration(row)
  for (const row of rows.enrolments) if (isOf(row)) own.enrolment(row)
  return own
}
