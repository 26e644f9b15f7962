import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../../../test/builders/events.ts'
import { collected } from '../../../../../test/builders/translated-rows.ts'
import { aTrackingEvent } from '../../../../../test/builders/translation.ts'
import { readableName } from '../../../moocdb/resource-kind.ts'

const sequence = 'https://h/courses/A/B/C/courseware/U/S/'

/** The page of a row whose event has this one. */
function urlOf(page: unknown): string | undefined {
  return collected([aPlayVideo({ page })]).observedEvents[0]?.url
}

test.each([
  ['https://h/courses/A/B/C/courseware/U/S/?x=1#y', `${sequence}_/`],
  ['https://h/courses/A/B/C/courseware/U/S//1', `${sequence}_/`],
  ['https://h/courses/A/B/C/courseware/U/S/answer_i4x-A-B-problem-p_2_1', `${sequence}_/`],
  ['https://h/courses/A/B/C/courseware/U/S/10', `${sequence}10/`],
  ['https://h/courses/course-v1:A+B+C/courseware/u/s/2/', 'https://h/courses/course-v1:A+B+C/courseware/u/s/2/'],
  ['x_module', 'https://unknown/'],
  ['', 'https://unknown/'],
  [null, 'https://unknown/'],
])('an event on the page %j is at %s', (page, url) => {
  expect(urlOf(page)).toBe(url)
})

test('another panel is set in the segment of the panel, and in no equal one before it', () => {
  const page = 'https://h/courses/A/B/C/courseware/1/2/1/'
  const event = aTrackingEvent('seq_goto', 'browser', { old: 1, new: 9 }, { page })

  expect(collected([event]).observedEvents[0]?.url).toBe('https://h/courses/A/B/C/courseware/1/2/9/')
})

const inCourse = { context: { course_id: 'MITx/6.002x/2013_Spring' } }
const nowhere = { context: {} }

/** What an answer under this key, to the problem with this id, is an answer to. */
function answered(key: string, id?: string, change: object = inCourse): unknown[] {
  const event = { ...(id !== undefined && { problem_id: id }), answers: { [key]: 'a' } }
  return collected([aProblemCheck({ ...change, event })]).submissions.map(({ problem }) => problem)
}

const opamps = 'input_i4x-MITx-6_002x-problem-H12P3_Opamps_and_Filter_Design_10_1'

test.each<[string, string | undefined, object, string]>([
  [opamps, undefined, inCourse, 'i4x://MITx/6.002x/problem/H12P3_Opamps_and_Filter_Design/10/1/'],
  [opamps, undefined, nowhere, 'i4x://MITx/6_002x/problem/H12P3_Opamps_and_Filter_Design/10/1/'],
  ['i4x-MITx-6_002x-problem-P_2_1', undefined, inCourse, 'i4x://MITx/6.002x/problem/P/2/1/'],
  ['aaaa_2_1', 'block-v1:A+B+C+type@problem+block@aaaa', nowhere, 'block-v1:A+B+C/problem/aaaa/2/1/'],
])('the key %s with the problem %s is that of %s', (key, id, change, uri) => {
  expect(answered(key, id, change)).toEqual([uri])
})

test('the second field of a math input is no question of its own', () => {
  const event = { answers: { 'i4x-MITx-6_002x-problem-P_2_1': '3', 'i4x-MITx-6_002x-problem-P_2_1_dynamath': '<m>' } }
  const { submissions } = collected([aProblemCheck({ ...inCourse, event })])

  expect(submissions.map(({ problem, answer }) => [problem, answer])).toEqual([
    ['i4x://MITx/6.002x/problem/P/2/1/', '3'],
  ])
})

test('a name is readable without its marks, and a number is none', () => {
  expect(readableName('H12P3_Opamps_and_Filter_Design')).toBe('H12P3 Opamps and Filter Design')
  expect(readableName('a3d9c14e57b84f0a9be6275d80c1f3a2')).toBeNull()
  expect(readableName('block-v1:A+B+C+type@vertical+block@a3d9c14e57b84f0a9be6275d80c1f3a2')).toBeNull()
  expect(readableName('ccx-block-v1:A+B+C+ccx@1+type@vertical+block@thin_lenses')).toBe('thin lenses')
})

/** The module that a problem was looked at in. */
function shown(problem: string): string | undefined {
  return collected([aTrackingEvent('problem_show', 'browser', { problem }, inCourse)]).observedEvents[0]?.module
}

test.each([
  ['i4x://MITx/6.002x/problem/Q2Final2012', 'i4x://MITx/6.002x/problem/Q2Final2012/'],
  ['i4x:;_;_MITx;_6.002x;_problem;_abc', 'i4x://MITx/6.002x/problem/abc/'],
  [
    'i4x://E/EE222/problem/e68c0e2f8b7a4c1d9f3a5b6c7d8e9f00@draft',
    'i4x://E/EE222/problem/e68c0e2f8b7a4c1d9f3a5b6c7d8e9f00/',
  ],
])('%s is the module %s', (id, uri) => {
  expect(shown(id)).toBe(uri)
})

test('a path with a module is an act at that module', () => {
  const path = '/courses/MITx/6.002x/2013_Spring/modx/i4x://MITx/6.002x/problem/Op_Amps/problem_get'
  const [row] = collected([aPageView(path, inCourse)]).observedEvents

  expect([row?.eventType, row?.module]).toEqual(['i4x_problem_problem_get', 'i4x://MITx/6.002x/problem/Op_Amps/'])
})

test('a list of answers in a form is one answer', () => {
  const event = JSON.stringify('input_i4x-MITx-6_002x-problem-P_2_1%5B%5D=choice_0')
  const { submissions } = collected([aTrackingEvent('problem_check', 'browser', {}, { ...inCourse, event })])

  expect(submissions.map(({ problem, answer }) => [problem, answer])).toEqual([
    ['i4x://MITx/6.002x/problem/P/2/1/', '["choice_0"]'],
  ])
})

test.each(['2013-09-11T13:25:44.876729+00:00', '2013-09-11 13:25:44.876729 UTC', '2013-09-11T15:25:44.876+02:00'])(
  'the time %s is one moment',
  (time) => {
    const [row] = collected([aPlayVideo({ time })]).observedEvents

    expect(row?.at).toBe(Date.parse('2013-09-11T13:25:44.876Z'))
  },
)
