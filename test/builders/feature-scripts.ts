/**
 * Scripts that extract features of learners, week by week, from the tables of 2013: written anew after what
 * DigitalLearnerQuantified says of its own, for databases of today.
 *
 * @module
 */
import { courseStart, courseWeeks } from './small-course.ts'

/** By the number of the script; each gives person, week and value. */
export const featureScripts: ReadonlyMap<number, string> = new Map([
  // Time spent on all resources.
  [2, observed('')],
  // Distinct problems attempted.
  [6, submitted('count(distinct submissions.problem_id)', '')],
  // Attempts.
  [7, submitted('count(*)', '')],
  // Distinct problems correct.
  [
    8,
    submitted(
      'count(distinct submissions.problem_id)',
      'join moocdb_compat.assessments as assessments on assessments.submission_id = submissions.submission_id and assessments.assessment_grade = 1',
    ),
  ],
  // Time spent on lectures, on books, on the wiki.
  [16, observed(ofType(4))],
  [17, observed(ofType(3))],
  [18, observed(ofType(7))],
])

/** Who is who, where the answers of learners begin with their names. */
export const namesByAnswer = `select distinct user_id, split_part(submission_answer, ' ', 1) as name
  from moocdb_compat.submissions where submission_answer like '% %'`

function ofType(type: number): string {
  return `join moocdb_compat.urls as urls on urls.url_id = observed_events.url_id
    join moocdb_compat.resources as resources on resources.resource_uri = urls.url and resources.resource_type_id = ${type}`
}

function observed(joins: string): string {
  return script('observed_events', 'observed_event_timestamp', 'sum(observed_events.observed_event_duration)', joins)
}

function submitted(value: string, joins: string): string {
  return script('submissions', 'submission_timestamp', value, joins)
}

function script(table: string, time: string, value: string, joins: string): string {
  const week = `cast(floor((extract(epoch from ${table}.${time}) - ${courseStart}) / 604800) as integer)`
  return `select users.user_id, ${week} as week, cast(${value} as integer) as value
    from moocdb_compat.users as users
    join moocdb_compat.${table} as ${table} on ${table}.user_id = users.user_id
    ${joins}
    where users.user_dropout_week is not null and ${table}.validity = 1 and ${week} >= 0 and ${week} < ${courseWeeks}
    group by users.user_id, ${week}`
}
