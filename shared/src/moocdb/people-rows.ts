/**
 * Courses and their people, where one machine keeps all of them together.
 *
 * @module
 */
import type { EnrolmentRow, RowBase } from '../translate/rows.ts'
import { allModes, type Mode, type References } from './act-rows.ts'
import type { Cell, Row } from './table.ts'

/** Ids of people: one for each of the tables that they stand in, one for the course, one for all courses. */
export interface PeopleReferences extends Pick<References, 'user' | 'country'> {
  /** Those whose tables there are, and no others are in users; all, if not given. */
  modes?: readonly Mode[]
  courseUser(learner: string, course: string): Cell
  globalUser(learner: string): Cell
}

export type IsWanted = (table: string) => boolean

/**
 * @param rows in the order of time
 * @param isWanted whether a table goes out: ids for one that does not are not made
 */
export function peopleRows(
  rows: readonly RowBase[],
  enrolments: readonly EnrolmentRow[],
  people: PeopleReferences,
  isWanted: IsWanted = () => true,
): Map<string, Row[]> {
  const joined = firstEnrolments(enrolments)
  const makers: [string, () => Row[]][] = [
    ['course', () => courseRows(rows)],
    ['users', () => userRows(rows, joined, people)],
    ['course_user', () => memberRows(rows, joined, people)],
    ['global_user', () => globalRows(rows, people)],
  ]
  return new Map(makers.map(([table, make]) => [table, isWanted(table) ? make() : []]))
}

function courseRows(rows: readonly RowBase[]): Row[] {
  return [...new Set(rows.flatMap(({ course }) => course ?? []))].sort().map(courseRow)
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
    for (const mode of people.modes ?? allModes) {
      const id = people.user(row.learner, mode, row.course)
      users.set(id, userRow(id, row, { join, former: users.get(id), people }))
    }
  }
  return inOrderOf([...users.values()], 'user_id')
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
  return membersOf(rows, people).map((row) => {
    const idIn = (mode: Mode): Cell => people.user(row.learner, mode, row.course)
    return {
      course_id: row.course,
      course_user_id: row.id,
      observing_user_id: idIn('observing'),
      submitting_user_id: idIn('submitting'),
      collaborating_user_id: idIn('collaborating'),
      feedback_user_id: null,
      user_join_timestamp: joined.get(memberKey(row)) ?? null,
      final_grade: null,
      type: null,
    }
  })
}

function globalRows(rows: readonly RowBase[], people: PeopleReferences): Row[] {
  return membersOf(rows, people).map(({ learner, course, id }) => ({
    global_user_id: people.globalUser(learner),
    course_id: course,
    course_user_id: id,
  }))
}

interface Member {
  learner: string
  course: string
  id: Cell
}

/** Every learner of every course once, in the order of their ids: that of their names would tell who is who. */
function membersOf(rows: readonly RowBase[], { courseUser }: PeopleReferences): Member[] {
  const members = new Map<string, Member>()
  for (const { learner, course } of rows) {
    const key = memberKey({ learner, course })
    if (learner === undefined || course === undefined || members.has(key)) continue
    members.set(key, { learner, course, id: courseUser(learner, course) })
  }
  return [...members.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** Sorted by texts alone: whoever asks a function about each pair of thousands takes many times as long. */
function inOrderOf(rows: readonly Row[], column: string): Row[] {
  const byText = new Map(rows.map((row): [string, Row] => [String(row[column]), row]))
  return [...byText.keys()].sort().map((text) => byText.get(text) as Row) // each text is of a row
}

function earlier(one: Cell | undefined, other: string | null): string | null {
  if (typeof one !== 'string') return other
  return other === null || one < other ? one : other
}
