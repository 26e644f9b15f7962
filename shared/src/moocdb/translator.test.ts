import { expect, test } from 'vitest'
import {
  anEvent,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  aProblemCheckForm,
  busFormOf,
  rawFormOf,
} from '../../../test/builders/events.ts'
import { edxTranslation } from '../platforms/edx/translation/edx-translation.ts'
import type { FieldTrace } from './field-trace.ts'
import { createTranslator } from './translator.ts'

const translator = createTranslator(edxTranslation)
const course = 'course-v1:NorthlakeX+PH101+2016_T1'

function pathsTo(trace: FieldTrace, table: string, column: string): string[] | undefined {
  return trace.columns.find((own) => own.table === table && own.column === column)?.paths
}

test('events of one text are translated together: the video is on the panel that was visited before', () => {
  const visit = aPageView(`/courses/${course}/courseware/optics/lenses/3/`, { time: '2016-03-14T09:26:00Z' })
  const [, video] = translator.translate([visit, aPlayVideo()])
  const page = `https://learn.northlake.example/courses/${course}/courseware/optics/lenses/3/`

  expect(video?.rows).toEqual([
    {
      table: 'observed_events',
      row: {
        course_id: course,
        user_id: 'learner 1',
        url_id: page,
        resource_id: `${page}video/lens_demo/`,
        observed_event_timestamp: '2016-03-14T09:26:53.589Z',
        observed_event_duration: 100,
        observed_event_duration_is_default: true,
        observed_event_ip: null,
        observed_event_os: 'Linux',
        observed_event_agent: 'Firefox',
        observed_event_type: 'play_video',
        observed_event_location_how: 'panel',
        observed_event_data: '{"code":"q8Zt3vWm1Xs","position":12.5}',
      },
    },
    { table: 'urls', row: { course_id: course, url: page } },
    {
      table: 'resources',
      row: {
        course_id: course,
        resource_name: 'lens demo',
        resource_uri: `${page}video/lens_demo/`,
        resource_type_id: 'lecture',
        resource_parent_id: `${page}video/`,
        resource_child_number: null,
      },
    },
  ])
})

test('each event has its verdict', () => {
  const events = [aPlayVideo(), anEvent({ event_type: 'juggle', name: 'juggle' }), anEvent({ time: 'soon' }), 7]
  const verdicts = translator.translate(events).map(({ verdict, problem }) => [verdict, problem?.code])

  expect(verdicts).toEqual([
    ['supported', undefined],
    ['unknown', undefined],
    ['invalid', 'event.bad-time'],
    ['invalid', 'line.not-object'],
  ])
})

test('nobody is shown by name, and the same person has the same number', () => {
  const translated = translator.translate([aPlayVideo(), aPlayVideo({ username: 'ines' }), aProblemCheck()])
  const users = translated.flatMap(({ rows }) => rows.flatMap(({ row }) => row.user_id ?? []))

  expect(users).toEqual(['learner 1', 'learner 2', 'learner 1'])
  expect(JSON.stringify(translated)).not.toMatch(/mirela|ines|10\.31\.7\.112|5f1c0b8d2e7a4936/)
})

test('a trace says which fields of a payload in a string feed which columns', () => {
  const trace = translator.trace(aPlayVideo())

  expect(pathsTo(trace, 'observed_events', 'resource_id')).toEqual(['event(json).id', 'page'])
  expect(pathsTo(trace, 'observed_events', 'observed_event_data')).toEqual([
    'event(json).code',
    'event(json).currentTime',
  ])
  expect(pathsTo(trace, 'observed_events', 'observed_event_type')).toEqual(['event_type', 'name'])
  expect(pathsTo(trace, 'observed_events', 'observed_event_duration')).toEqual([])
  expect(trace.choosing).toEqual(['event_source', 'event_type', 'name'])
  expect(trace.unread).toEqual([
    'accept_language',
    'context.org_id',
    'context.path',
    'context.user_id',
    'host',
    'ip',
    'referer',
    'session',
  ])
  expect(trace.unfilled).toContainEqual({ table: 'observed_events', column: 'observed_event_ip' })
})

test('a trace follows the questions of a problem, which are keys', () => {
  const trace = translator.trace(aProblemCheck())

  expect(pathsTo(trace, 'submissions', 'submission_answer')).toEqual(['event.answers.{key}'])
  expect(pathsTo(trace, 'assessments', 'assessment_grade')).toEqual(['event.correct_map.{key}.correctness'])
  expect(pathsTo(trace, 'submissions', 'problem_id')).toEqual([
    'context.course_id',
    'event.answers.{key}',
    'event.correct_map.{key}',
  ])
  expect(trace.rows.find(({ table }) => table === 'assessments')?.paths).toEqual([
    'event.correct_map.{key}.correctness',
  ])
})

test('a trace follows the fields of a form', () => {
  expect(pathsTo(translator.trace(aProblemCheckForm()), 'submissions', 'submission_answer')).toEqual([
    'event(form).{key}',
  ])
})

test('a hostile key is a key like others', () => {
  const event = JSON.parse(`{"event_type":"problem_check","event_source":"server","time":"2016-03-14T09:26:53Z",
    "event":{"answers":{"__proto__":"x","constructor":"y"}}}`)
  const [translated] = translator.translate([event])

  expect(translated?.rows.filter(({ table }) => table === 'submissions')).toHaveLength(2)
  expect(pathsTo(translator.trace(event), 'submissions', 'submission_answer')).toHaveLength(2)
})

test.each([
  ['raw', rawFormOf, 'context', 'data'],
  ['on the event bus', busFormOf, 'context(json)', 'data(json)'],
])('the trace of an event that is %s names its fields as they are', (_form, formOf, context, payload) => {
  const trace = translator.trace(formOf(aPlayVideo()))

  expect(trace.choosing).toEqual([`${context}.event_source`, `${context}.event_type`, 'name'])
  expect(pathsTo(trace, 'observed_events', 'observed_event_type')).toEqual([`${context}.event_type`, 'name'])
  expect(pathsTo(trace, 'observed_events', 'observed_event_timestamp')).toEqual(['timestamp'])
  expect(pathsTo(trace, 'observed_events', 'user_id')).toEqual([`${context}.username`])
  expect(pathsTo(trace, 'observed_events', 'resource_id')).toEqual([`${context}.page`, `${payload}.id`])
})

test('a raw form is traced field by field', () => {
  const trace = translator.trace(rawFormOf(aProblemCheckForm()))

  expect(pathsTo(trace, 'submissions', 'submission_answer')).toEqual(['data(form).{key}'])
})
