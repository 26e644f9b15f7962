/**
 * Courses and their people, where one machine keeps all of them together.
 *
 * @module
 */
import type { EnrolmentRow, RowBase } from '../translate/rows.ts'
import type { References } from './act-rows.ts'
import type { Cell, Row } from './table.ts'

export type PeopleReferences = Pick<References, 'user' | 'country'>

/** @param rows in the order of time */
export function peopleRows(
  rows: readonly RowBase[],
  enrolments: readonly EnrolmentRow[],
  people: PeopleReferences,
): Map<string, Row[]> {
  const courses = [...new Set(rows.flatMap(({ course }) => course ?? []))].sort()
  const joined = firstEnrolments(enrolments)
  return new Map([
    ['course', courses.map(courseRow)],
    ['users', userRows(rows, joined, people)],
    ['course_user', memberRows(rows, joined, people)],
  ])
}

/** When learners joined, by `memberKey`. */
type Joined = ReadonlyMap<string, string>

function firstEnrolments(enrolments: readonly EnrolmentRow[]): Joined {
  const joined = new Map<string, string>()
  for (const row of enrolments) {
    const key = memberKey(row)
    if (!joined.has(key)) joined.set(key, new Date(row.at).toISOString())
  }
  return joined
}

function memberKey({ course, learner }: Pick<RowBase, 'course' | 'learner'>): string {
  return JSON.stringify([course, learner])
}

function courseRow(course: string): Row {
  return { course_id: course, course_name: null, course_start_date: null, course_end_date: null }
}

function userRows(rows: readonly RowBase[], joined: Joined, people: PeopleReferences): Row[] {
  const users = new Map<Cell, Row>()
  for (const row of rows) {
    const join = joined.get(memberKey(row)) ?? null
    for (const id of idsOf(row, people)) users.set(id, userRow(id, row, { join, former: users.get(id), people }))
  }
  return [...users].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)).map(([, row]) => row)
}

interface Known {
  join: string | null
  former: Row | undefined
  people: PeopleReferences
}

function userRow(id: Cell, { learner, course, ip }: RowBase, { join, former, people }: Known): Row {
  const isOfOne = former === undefined || former.course_id === (course ?? null)
  return {
    user_id: id,
    course_id: isOfOne ? (course ?? null) : null,
    user_join_timestamp: earlier(former?.user_join_timestamp, join),
    user_country: former?.user_country ?? (ip === undefined || learner === undefined ? null : people.country(ip)),
    user_final_grade: null,
    user_type_id: null,
  }
}

function memberRows(rows: readonly RowBase[], joined: Joined, people: PeopleReferences): Row[] {
  const members = new Map<string, Row>()
  for (const row of rows) {
    const key = memberKey(row)
    if (row.course === undefined || row.learner === undefined || members.has(key)) continue
    const [observing = null, submitting = null, collaborating = null] = idsOf(row, people)
    members.set(key, {
      course_id: row.course,
      course_user_id: observing,
      observing_user_id: observing,
      submitting_user_id: submitting,
      collaborating_user_id: collaborating,
      feedback_user_id: null,
      user_join_timestamp: joined.get(key) ?? null,
      final_grade: null,
      type: null,
    })
  }
  return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function idsOf({ learner, course }: RowBase, { user }: PeopleReferences): Cell[] {
  return (['observing', 'submitting', 'collaborating'] as const).map((mode) => user(learner, mode, course))
}

function earlier(one: Cell | undefined, other: string | null): string | null {
  if (typeof one !== 'string') return other
  return other === null || one < other ? one : other
}
