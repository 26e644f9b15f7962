import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { duckdbAnswers } from '../builders/duckdb-answers.ts'
import { featureScripts, namesByAnswer } from '../builders/feature-scripts.ts'
import { anImportPlace } from '../builders/imported.ts'
import { oddCourse, oddCourseFeatures } from '../builders/odd-course.ts'
import { course } from '../builders/translation.ts'

/** The second log holds the second half of the first one again, as rotated logs do. */
const overlapping = [...oddCourse, ...oddCourse.slice(oddCourse.length / 2)]

const place = anImportPlace()
const logs = [
  ['in order', oddCourse],
  ['backwards', oddCourse.toReversed()],
  ['in logs that overlap', overlapping],
] as const

beforeAll(async () => {
  for (const [how, events] of logs) {
    const { code, err } = await place.importLog(events, [
      '--to',
      `${how}.duckdb`,
      '--access-level',
      '2',
      '--course',
      course,
    ])
    if (code !== 0) throw new Error(err)
  }
})
afterAll(() => place.remove())

/** What each script finds, in the order of people and weeks. */
async function found(how: string): Promise<Record<number, unknown[]>> {
  const numbers = [...oddCourseFeatures.keys()]
  const queries = [namesByAnswer, ...numbers.map((number) => featureScripts.get(number) ?? '')]
  const [people = [], ...answers] = await duckdbAnswers(queries, path.join(place.folder, `${how}.duckdb`))
  const names = new Map(people.map(([id, name]) => [id, String(name)]))
  const features = answers.map((rows) =>
    rows
      .map(([id, week, value]) => ({ who: names.get(id) ?? '?', week: Number(week), value: Number(value) }))
      .sort((a, b) => (a.who === b.who ? a.week - b.week : a.who < b.who ? -1 : 1)),
  )
  return Object.fromEntries(numbers.map((number, index) => [number, features[index] ?? []]))
}

test.each(logs.map(([how]) => how))('scripts find in an odd course %s what was computed by hand', async (how) => {
  expect(await found(how)).toEqual(Object.fromEntries(oddCourseFeatures))
})

const where = `select observed_event_type, observed_event_location_how, observed_event_duration, observed_event_data
  from observed_events where user_id = 'anonymous' or observed_event_type like '%seek%'
  order by observed_event_timestamp`

test('seeks keep both positions, visitors have no duration, and what names no page is where the learner was', async () => {
  const [rows] = await duckdbAnswers([where], path.join(place.folder, 'in order.duckdb'))

  expect(rows).toEqual([
    ['seek_video', 'url', 60, '{"code":"mobile","old_time":42,"new_time":12}'],
    ['url_change', 'given', null, null],
    ['seek_video', 'given', 60, '{"code":"html5","duration":200,"old_time":190,"new_time":20,"type":"onSlideSeek"}'],
  ])
})

test('an assessment is of the response whose id it names', async () => {
  const assessed = `select written.observed_event_type, read.observed_event_type
    from observed_events as read join observed_events as written
    on (written.observed_event_data ->> 'submission_uuid') = (read.observed_event_data ->> 'submission_uuid')
    where read.observed_event_type like '%peer_assess' and written.observed_event_type like '%create_submission'`
  const [rows] = await duckdbAnswers([assessed], path.join(place.folder, 'in order.duckdb'))

  expect(rows).toEqual([['openassessmentblock.create_submission', 'openassessmentblock.peer_assess']])
})

test('who was enrolled by another has joined, and nobody else', async () => {
  const joined = `select submission_answer, strftime(course_user.user_join_timestamp, '%Y-%m-%d')
    from course_user left join submissions on submitting_user_id = user_id and submission_is_submitted = 1
    where course_user.user_join_timestamp is not null`
  const [rows] = await duckdbAnswers([joined], path.join(place.folder, 'in order.duckdb'))

  expect(rows).toEqual([['cleo 1', '2016-03-10']])
})
