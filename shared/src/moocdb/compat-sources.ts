/**
 * Parts of the views for published scripts: who acted, until when, and which submissions count.
 *
 * @module
 */
import { nobody } from './nobody.ts'
import type { Dialect } from './load-dialects.ts'

export interface Sources {
  dialect: Dialect
  /** A table of ours, as a statement names it. */
  table(name: string): string
  has(table: string, column: string): boolean
  /** Whether `course_user` says which ids are one person. */
  isLinked: boolean
}

export interface Joined {
  from: string
  columns: Record<string, string>
}

type IdColumn = 'observing' | 'submitting' | 'collaborating' | 'feedback'

/** Rows of a table with the person's id in place of the table's own, where it is known. @param source a table, or a query in brackets */
export function membership({ table, isLinked }: Sources, source: string, mode: IdColumn): Joined {
  const rows = source.startsWith('(') ? source : table(source)
  if (!isLinked) return { from: `${rows} as t`, columns: {} }
  return {
    from: `${rows} as t\n  left join ${table('course_user')} as person on person.${mode}_user_id = t.user_id`,
    columns: { user_id: 'coalesce(person.course_user_id, t.user_id)' },
  }
}

/** Everybody once: the people of courses, and the ids that are of no course. */
export function peopleSource({ table, has, isLinked, dialect }: Sources): string {
  const unknown = (column: string, type: 'text' | 'double' | 'timestamp'): string =>
    has('users', column) ? `u.${column}` : `cast(null as ${dialect.types[type]})`
  const country = unknown('user_country', 'text')
  const alone = `select u.user_id, ${country} as user_country, ${unknown('user_final_grade', 'double')} as user_final_grade,
    ${unknown('user_join_timestamp', 'timestamp')} as user_join_timestamp, u.user_type_id
    from ${table('users')} as u`
  if (!isLinked) return `(${alone})`
  const ids = ['observing', 'submitting', 'collaborating'].filter((mode) => has('course_user', `${mode}_user_id`))
  const joins = ids.map((mode) => `left join ${table('course_user')} as ${mode} on ${mode}.${mode}_user_id = u.user_id`)
  return `(select member.course_user_id as user_id, ${country} as user_country, member.final_grade as user_final_grade,
    member.user_join_timestamp, u.user_type_id
    from ${table('course_user')} as member
    left join ${table('users')} as u on u.user_id = member.observing_user_id
  union all ${alone}
    ${joins.join('\n    ')}
    where ${ids.map((mode) => `${mode}.course_user_id is null`).join(' and ')})`
}

/**
 * When people acted: course, person, time. A dropout is a last submission; where no table says which ids are one person, it
 * is the last act of an id in its own table, since ids of observed events have no submission then.
 */
export function actedTimes(sources: Sources): { all: string; last: string } {
  const acts = (source: string, mode: IdColumn, time: string): string => {
    const { from, columns } = membership(sources, source, mode)
    return `select t.course_id, ${columns['user_id'] ?? 't.user_id'} as user_id, t.${time} as acted_at from ${from}`
  }
  const submitted = acts('submissions', 'submitting', 'submission_timestamp')
  const observed = acts('observed_events', 'observing', 'observed_event_timestamp')
  const all = `${submitted} union all ${observed}`
  return { all, last: sources.isLinked ? submitted : all }
}

/** The week of each person's dropout, from 1. Weeks begin with the course: at its start date, or at its first row. */
export function dropouts({ dialect, table }: Sources, { all, last }: { all: string; last: string }): string {
  const since = `${dialect.epoch('ended.acted_at')} - started.began`
  return `(select ended.user_id, ended.acted_at, 1 + ${dialect.floor(`(${since}) / 604800.0`)} as week
    from (select user_id, min(course_id) as course_id, max(acted_at) as acted_at from (${last}) as act
      where user_id <> '${nobody}' and course_id is not null group by user_id) as ended
    join (select course.course_id, coalesce(min(${dialect.epoch('course.course_start_date')}), min(${dialect.epoch('act.acted_at')})) as began
      from ${table('course')} as course join (${all}) as act on act.course_id = course.course_id
      group by course.course_id) as started on started.course_id = ended.course_id)`
}

/**
 * Submissions with two marks, as the curation scripts of MOOCdb have them. Counted: an answer that the platform took and
 * numbered. Repeated: the same attempt in another trace, or the answer that the learner gave just before.
 */
export function markedSubmissions({ table }: Sources): string {
  const attempt = 'user_id, problem_id, submission_attempt_number, submission_timestamp, is_counted'
  const before =
    'partition by user_id, problem_id, is_counted order by submission_attempt_number, submission_timestamp, submission_id'
  return `(select counted.*, case
      when row_number() over (partition by ${attempt} order by submission_id) > 1 then 1
      when row_number() over (${before}) = 1 then 0
      when coalesce(submission_answer, '') = coalesce(lag(submission_answer) over (${before}), '') then 1
      else 0 end as is_repeated
    from (select submissions.*, case when submission_is_submitted = 1 and submission_attempt_number is not null then 1 else 0 end as is_counted
      from ${table('submissions')} as submissions) as counted)`
}
