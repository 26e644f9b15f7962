import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../test/builders/events.ts'
import { collected } from '../../../test/builders/translated-rows.ts'
import { buildTables } from './build-tables.ts'
import type { Row } from './table.ts'

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const page = `/courses/${course}/courseware/optics/lenses/`
const site = 'https://learn.northlake.example/'
const people = {
  user: (learner?: string) => (learner === undefined ? 'anonymous' : 'u1'),
  courseUser: () => 'p1',
  globalUser: () => 'g1',
  country: () => null,
}

const events = [
  aPageView(page, { time: '2016-03-14T09:00:00+00:00' }),
  aPlayVideo({ time: '2016-03-14T09:00:20+00:00', context: { course_id: course, module: { display_name: 'Lenses' } } }),
  aProblemCheck({ time: '2016-03-14T09:01:00+00:00' }),
]

function columns(rows: readonly Row[] | undefined, ...names: string[]): unknown[] {
  return (rows ?? []).map((row) => names.map((name) => row[name]))
}

test('resources are numbered as rows name them, and each points to what it lies in before it', () => {
  const tables = buildTables(collected(events), people)

  expect(columns(tables.get('resources'), 'resource_id', 'resource_parent_id', 'resource_uri')).toEqual([
    [1, null, site],
    [2, 1, `${site}courses/`],
    [3, 2, `${site}courses/${course}/`],
    [4, 3, `${site}courses/${course}/courseware/`],
    [5, 4, `${site}courses/${course}/courseware/optics/`],
    [6, 5, `${site}courses/${course}/courseware/optics/lenses/`],
    [7, 6, `${site}courses/${course}/courseware/optics/lenses/1/`],
    [8, 7, `${site}courses/${course}/courseware/optics/lenses/1/video/`],
    [9, 8, `${site}courses/${course}/courseware/optics/lenses/1/video/lens_demo/`],
    [10, 7, `${site}courses/${course}/courseware/optics/lenses/1/problem/`],
    [11, 10, `${site}courses/${course}/courseware/optics/lenses/1/problem/a3d9c14e57b84f0a9be6275d80c1f3a2/`],
    [12, 11, `${site}courses/${course}/courseware/optics/lenses/1/problem/a3d9c14e57b84f0a9be6275d80c1f3a2/2/`],
    [13, 12, `${site}courses/${course}/courseware/optics/lenses/1/problem/a3d9c14e57b84f0a9be6275d80c1f3a2/2/1/`],
  ])
})

test('what is seen has its kind and name, and what others only lie in is a container', () => {
  const rows = buildTables(collected(events), people).get('resources')

  expect(columns(rows, 'resource_id', 'resource_type_id', 'resource_name').slice(6)).toEqual([
    [7, 0, '1'],
    [8, 0, 'video'],
    [9, 4, 'Lenses'],
    [10, 0, 'problem'],
    [11, 0, null],
    [12, 0, '2'],
    [13, 1, null],
  ])
})

test('problems have their parts, and a place', () => {
  const rows = buildTables(collected(events), people).get('problems')
  const root = 'block-v1:NorthlakeX+PH101+2016_T1/problem/'

  expect(
    columns(rows, 'problem_id', 'problem_parent_id', 'problem_child_number', 'resource_id', 'problem_uri'),
  ).toEqual([
    [1, null, null, 10, root],
    [2, 1, null, 11, `${root}a3d9c14e57b84f0a9be6275d80c1f3a2/`],
    [3, 2, 2, 12, `${root}a3d9c14e57b84f0a9be6275d80c1f3a2/2/`],
    [4, 3, 1, 13, `${root}a3d9c14e57b84f0a9be6275d80c1f3a2/2/1/`],
  ])
})

test('a row of each act points to all of these', () => {
  const tables = buildTables(collected(events), people)
  const [observed] = tables.get('observed_events')?.slice(1) ?? []

  expect(observed).toEqual({
    observed_event_id: 2,
    course_id: course,
    user_id: 'u1',
    url_id: 1,
    resource_id: 9,
    observed_event_timestamp: '2016-03-14T09:00:20.000Z',
    observed_event_duration: 100,
    observed_event_duration_is_default: true,
    observed_event_ip: null,
    observed_event_os: 1,
    observed_event_agent: 1,
    observed_event_type: 'play_video',
    observed_event_location_how: 'panel',
    observed_event_data: '{"code":"q8Zt3vWm1Xs","position":12.5}',
  })
  expect(columns(tables.get('submissions'), 'problem_id', 'resource_id', 'submission_answer')).toEqual([
    [4, 13, 'choice_2'],
  ])
  expect(columns(tables.get('assessments'), 'submission_id', 'assessment_grade')).toEqual([[1, 1]])
  expect(columns(tables.get('os'), 'os_id', 'os_name')).toEqual([[1, 'Linux']])
  expect(columns(tables.get('agent'), 'agent_id', 'agent_name')).toEqual([[1, 'Firefox']])
})

test('a learner of two courses is one person in each, and one in all', () => {
  const visit = (run: string) =>
    aPageView('/dashboard', { context: { course_id: `course-v1:NorthlakeX+PH101+${run}` } })
  const byCourse = (_learner: string, of: string) => `p ${of.slice(-4)}`
  const tables = buildTables(collected([visit('2017'), visit('2016')]), { ...people, courseUser: byCourse })

  expect(columns(tables.get('course_user'), 'course_user_id', 'observing_user_id')).toEqual([
    ['p 2016', 'u1'],
    ['p 2017', 'u1'],
  ])
  expect(columns(tables.get('global_user'), 'global_user_id', 'course_user_id')).toEqual([
    ['g1', 'p 2016'],
    ['g1', 'p 2017'],
  ])
})

test('a thing of two courses is of neither', () => {
  const dashboard = (run: string, time: string) =>
    aPageView('/dashboard', { time, context: { course_id: `course-v1:NorthlakeX+PH101+${run}` } })
  const tables = buildTables(
    collected([dashboard('2016', '2016-03-14T09:00:00Z'), dashboard('2017', '2016-03-14T09:00:01Z')]),
    people,
  )

  expect(columns(tables.get('urls'), 'url', 'course_id')).toEqual([[`${site}dashboard/`, null]])
})
