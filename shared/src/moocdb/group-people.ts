/**
 * The tables of people, for learners who come in groups.
 *
 * @module
 */
import type { RowBase } from '../translate/rows.ts'
import type { GroupRows } from './group-rows.ts'
import type { TableRow } from './numbered-tables.ts'
import { peopleRows, type IsWanted, type PeopleReferences } from './people-rows.ts'
import type { Who } from './stretches.ts'

export class GroupPeople {
  private readonly people: PeopleReferences
  private readonly isWanted: IsWanted
  private readonly courses = new Set<string>()
  /** Courses in which nobody was signed in, each by one row. */
  private readonly anonymous = new Map<string | undefined, RowBase>()

  constructor(people: PeopleReferences, isWanted: IsWanted) {
    this.people = people
    this.isWanted = isWanted
  }

  /** @param rows all of some learners; those of nobody are kept until the end, since they may come in every group */
  *rowsOf({ observedEvents, submissions, collaborations, enrolments }: GroupRows): Generator<TableRow> {
    const distinct = new DistinctPeople()
    for (const rows of [observedEvents, submissions, collaborations, enrolments]) {
      for (const who of rows.stretches.all) distinct.add(who)
    }
    for (const [table, rows] of peopleRows(distinct.learners, enrolments.all, this.people, this.isWanted)) {
      for (const row of rows) {
        if (table !== 'course') yield [table, row]
        else if (typeof row.course_id === 'string') this.courses.add(row.course_id)
      }
    }
    for (const [course, row] of distinct.anonymous) {
      this.anonymous.set(course, row)
      if (course !== undefined) this.courses.add(course)
    }
  }

  *end(): Generator<TableRow> {
    const nobody = [...this.anonymous].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, row]) => row)
    const courses = peopleRows([...this.courses].map(inCourse), [], this.people).get('course') ?? []
    for (const row of courses) yield ['course', row]
    for (const row of peopleRows(nobody, [], this.people).get('users') ?? []) yield ['users', row]
  }
}

function inCourse(course: string | undefined): RowBase {
  return { course, learner: undefined, at: 0, ip: undefined, agent: undefined, position: 0 }
}

/** One row for every learner, course and address, since no more than these is asked for. */
class DistinctPeople {
  readonly learners: RowBase[] = []
  readonly anonymous = new Map<string | undefined, RowBase>()
  private readonly seen = new Set<string>()
  private last: RowBase | undefined

  add({ learner, course, ip }: Who): void {
    if (learner === undefined) {
      this.anonymous.set(course, inCourse(course))
      return
    }
    const { last } = this
    if (last !== undefined && last.learner === learner && last.course === course && last.ip === ip) return
    const own = { learner, course, ip, at: 0, agent: undefined, position: 0 }
    this.last = own
    const key = JSON.stringify([learner, course, ip])
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.learners.push(own)
  }
}
