import { expect, test } from 'vitest'
import { anEvent, aPageView, aPlayVideo, aProblemCheck } from '../../../../../test/builders/events.ts'
import {
  assessmentLines,
  collected,
  observedLines,
  submissionLines,
} from '../../../../../test/builders/translated-rows.ts'

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const sequence = `https://learn.northlake.example/courses/${course}/courseware/optics/lenses/`
const path = `/courses/${course}/courseware/optics/lenses/`

/** Page and how it is known, of each observed event. */
function places(events: readonly unknown[]): unknown[][] {
  return collected(events).observedEvents.map(({ url, how }) => [url.replace(sequence, ''), how])
}

/** Duration and whether it is the usual one, of each observed event. */
function stays(events: readonly unknown[]): unknown[][] {
  return observedLines(collected(events)).map(([, , duration, isUsual]) => [duration, isUsual])
}

function at(time: string): { time: string } {
  return { time: `2016-03-14T${time}Z` }
}

function panelJump(panel: number, time: string) {
  const event = JSON.stringify({ old: 1, new: panel, id: 'i4x://NorthlakeX/PH101/sequential/lenses' })
  return anEvent({ event_type: 'seq_goto', name: 'seq_goto', event, ...at(time) })
}

test('a visit without a panel is of the first one, and what follows on the page is on the same panel', () => {
  expect(places([aPageView(path, at('09:00:00')), aPlayVideo(at('09:01:00'))])).toEqual([
    ['1/', 'assumed-panel'],
    ['1/', 'panel'],
  ])
})

test('the panel that an event leads to wins over those before, and so does that of an address', () => {
  const events = [
    aPageView(path, at('09:00:00')),
    panelJump(5, '09:01:00'),
    aPageView(`${path}3/`, at('09:02:00')),
    aPageView(path, at('09:03:00')),
  ]

  expect(places(events)).toEqual([
    ['1/', 'assumed-panel'],
    ['5/', 'given'],
    ['3/', 'given'],
    ['3/', 'panel'],
  ])
})

test('a panel of another sequence is not taken over', () => {
  const other = aPageView(`/courses/${course}/courseware/optics/mirrors/2/`, at('09:00:00'))

  expect(places([other, aPlayVideo(at('09:01:00'))])[1]).toEqual(['_/', 'given'])
})

test.each([
  ['09:59:59', 'url'],
  ['10:00:00', 'unknown'],
])('an event without a page at %s, after a visit at 09:00, has a place that is known as %s', (time, how) => {
  expect(places([aPageView(path, at('09:00:00')), aPlayVideo({ page: null, ...at(time) })])[1]?.[1]).toBe(how)
})

test.each([null, 'https://learn.northlake.example/courses/x/instructor', `${sequence}9/`])(
  'who is enrolled by others is not at their page: %s',
  (page) => {
    const joined = anEvent({
      event_type: 'edx.course.enrollment.activated',
      name: 'edx.course.enrollment.activated',
      event_source: 'server',
      username: 'staff_member',
      event: { course_id: course, username: 'mirela_voss', mode: 'audit' },
      page,
      ...at('09:50:00'),
    })
    const visit = aPageView(path, at('09:00:00'))
    const soon = aPlayVideo({ page: null, ...at('09:55:00') })
    const late = aPlayVideo({ page: null, ...at('10:20:00') })

    expect(collected([visit, joined, soon]).enrolments).toMatchObject([{ learner: 'mirela_voss' }])
    expect(places([visit, joined, soon])).toEqual(places([visit, soon]))
    expect(places([visit, joined, late])).toEqual(places([visit, late]))
  },
)

test('in the learning app, a visit is of a unit, and an event without a page is there', () => {
  const unit = '/xblock/block-v1:NorthlakeX+PH101+2016_T1+type@vertical+block@lenses3'
  const url = `https://learn.northlake.example${unit}/`
  const events = [
    aPageView(unit, { event: '{"POST": {}, "GET": {"view": ["student_view"]}}', ...at('09:00:00') }),
    aPlayVideo({ page: `https://learn.northlake.example${unit}?show_title=0`, ...at('09:00:05') }),
    aProblemCheck({ page: 'x_module', ...at('09:01:00') }),
    anEvent({ event_source: 'server', event_type: 'edx.bookmark.added', page: null, ...at('09:01:10') }),
    aPageView(`/courses/${course}/info`, at('09:02:00')),
    aProblemCheck({ page: 'x_module', ...at('09:02:10') }),
  ]
  const { observedEvents, submissions } = collected(events)

  expect(observedEvents.map(({ eventType, url: at, how }) => [eventType, at, how])).toEqual([
    ['url_change', url, 'given'],
    ['play_video', url, 'given'],
    ['edx.bookmark.added', url, 'url'],
    ['url_change', `https://learn.northlake.example/courses/${course}/info/`, 'given'],
  ])
  expect(submissions.map(({ url: at, how }) => [at, how])).toEqual([
    [url, 'url'],
    ['https://unknown/', 'unknown'],
  ])
})

test('a place is no longer known after a day, whatever the clock says', () => {
  const next = { time: '2016-03-15T09:10:00Z', page: null }

  expect(places([aPageView(path, at('09:00:00')), aPlayVideo(next)])[1]).toEqual(['https://unknown/', 'unknown'])
})

test('a page that is no sequence is not taken over', () => {
  const wiki = aPageView(`/courses/${course}/wiki/x/`, at('09:00:00'))

  expect(places([wiki, aPlayVideo({ page: null, ...at('09:00:01') })])[1]?.[1]).toBe('unknown')
})

test('a stay lasts until the next observed event, up to an hour; else, and at the end, it is the usual one', () => {
  const events = [at('09:00:00'), at('09:00:09'), at('10:00:09'), at('11:00:10')].map((time) => aPlayVideo(time))

  expect(stays(events)).toEqual([
    [9, false],
    [3_600, false],
    [100, true],
    [100, true],
  ])
})

test('an answer does not end a stay', () => {
  const events = [aPlayVideo(at('09:00:00')), aProblemCheck(at('09:00:10')), aPlayVideo(at('09:00:30'))]

  expect(stays(events)[0]).toEqual([30, false])
})

test('learners who are not signed in have no trajectory', () => {
  const nobody = { username: '' }
  const events = [aPageView(path, { ...nobody, ...at('09:00:00') }), aPlayVideo({ ...nobody, ...at('09:00:30') })]

  expect(stays(events)).toEqual([
    [null, false],
    [null, false],
  ])
  expect(places(events)[1]).toEqual(['_/', 'given'])
})

test('answers and judgements are joined by their keys, and the second field of a math input is none', () => {
  const problem = 'i4x-NorthlakeX-PH101-problem-snell'
  const event = {
    problem_id: 'i4x://NorthlakeX/PH101/problem/snell',
    answers: { [`${problem}_3_1`]: '4=4', [`${problem}_2_1_dynamath`]: '<m>', [`${problem}_2_1`]: ['choice_0', 'a,b'] },
    correct_map: {
      [`${problem}_2_1`]: { correctness: 'partially-correct', npoints: 0.5, msg: '' },
      [`${problem}_3_1`]: { correctness: 'incorrect', npoints: null, msg: 'Look again.' },
    },
    state: { input_state: { [`${problem}_4_1`]: {} } },
  }
  const rows = collected([aProblemCheck({ event, page: 'x_module', ...at('09:00:00') })])
  const root = 'i4x://NorthlakeX/PH101/problem/snell/'

  expect(submissionLines(rows).map(([, source, question, answer]) => [source, question, answer])).toEqual([
    ['server', `${root}3/1/`, '4=4'],
    ['server', `${root}2/1/`, '["choice_0","a,b"]'],
  ])
  expect(assessmentLines(rows)).toEqual([
    [0, 0, 'Look again.'],
    [1, 0.5, 'partially-correct'],
  ])
})
