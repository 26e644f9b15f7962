/**
 * A course in the learning app with what goes wrong in real logs: sessions over midnight, clocks that go forward, a mobile
 * app, answers that nobody counted, visitors, clocks that are wrong by years. What published scripts must find in it was
 * computed by hand.
 *
 * @module
 */
import { anEvent, aPageView, type TrackingEvent } from './events.ts'
import type { Feature } from './small-course.ts'
import { course, usageKey } from './translation.ts'

const host = 'https://learn.northlake.example'
const lecture = `/xblock/${usageKey('vertical', 'lecture')}`

/** Weeks begin on Monday, 14 March 2016, at midnight UTC. */
export const oddCourse: readonly TrackingEvent[] = [
  ...by('ada', [
    ['2016-03-20T23:58:00.000000+00:00', unit()], // 90 s
    ['2016-03-20T23:59:30.000000+00:00', video('play_video', { currentTime: 0 })], // 150 s, over midnight: of the week before
    ['2016-03-21T00:02:00.000000+00:00', video('seek_video', { old_time: 190, new_time: 20, type: 'onSlideSeek' })], // 60 s
    ['2016-03-21T00:03:00.000000+00:00', video('speed_change_video', { old_speed: '1.0', new_speed: '1.5' })], // 3600 s: just a stay
    ['2016-03-21T01:03:00.000000+00:00', video('pause_video', { currentTime: 30 })], // nothing for an hour: 100 s
    ['2016-03-21T01:04:00.000000+00:00', check('p', { answer: 'ada 0', correctness: 'correct' })], // not counted: no feature
    ['2016-03-21T01:05:00.000000+00:00', check('p', { attempts: 2, answer: 'ada 1', correctness: 'incorrect' })],
    // A second after the clocks of her town went forward. 20 s, and 30 s.
    ['2016-03-27T01:59:50.000000+01:00', video('play_video', { currentTime: 30 })],
    ['2016-03-27T03:00:10.000000+02:00', video('pause_video', { currentTime: 50 })],
    ['2016-03-27T01:00:40.000000Z', unit()], // the last that is not years away: 100 s
    ['2016-03-27T01:01:00.000000Z', check('p', { attempts: 3, answer: 'ada 2', correctness: 'correct' })],
    ['2001-01-01T00:00:00.000000+00:00', video('play_video', { currentTime: 1 })], // a clock without a battery
    ['2017-03-30T00:00:00.000000+00:00', video('play_video', { currentTime: 1 })],
  ]),
  ...by('ben', [
    ['2016-03-15 10:00:00 UTC', aPageView(`/courses/${course}/wiki/tides/`)], // 60 s
    ['2016-03-15T10:01:00', mobile('play_video', 'edx.video.played', { page: sequence(), current_time: 12.5 })], // 60 s
    ['2016-03-15T10:02:00', mobile('seek_video', 'edx.video.position.changed', { old_time: 42, new_time: 12 })], // 60 s
    ['2016-03-15T10:03:00', mobile('pause_video', 'edx.video.paused', { current_time: 33 })], // the last: 100 s
    ['2016-03-15T10:04:00', check('p', { attempts: 1, answer: 'ben 1', correctness: 'incorrect' })],
    ['2016-03-15T10:04:01', form('p', 'ben 1')],
    ['2016-03-15T10:05:00', check('q', { attempts: 1, answer: 'ben 2', correctness: 'correct' })],
  ]),
  ...by('cleo', [
    ['2016-03-16T10:00:00', unit()], // 120 s: drafts end no stay
    ['2016-03-16T10:01:00', response('save_submission', { saved_response: '{"parts":[{"text":"cleo draft"}]}' })],
    [
      '2016-03-16T10:02:00',
      response('create_submission', {
        attempt_number: 1,
        answer: { parts: [{ text: 'cleo 1' }] },
        submission_uuid: '5f01',
      }), // 120 s
    ],
    ['2016-03-16T10:04:00', response('peer_assess', { submission_uuid: '5f01', score_type: 'PE', parts: [] })], // 30 s
    [
      '2016-03-16T10:04:30',
      forum('thread.created', { id: 't', body: 'Who?', url: `${host}/courses/${course}/discussion/forum/` }),
    ], // 30 s
    ['2016-03-16T10:05:00', forum('thread.deleted', { id: 't', body: 'Who?' })], // the last: 100 s
  ]),
  ...by('', [['2016-03-16T12:00:00', unit()]]),
  // Signed in is who enrols another.
  ...by('prof', [
    [
      '2016-03-10T09:00:00',
      server('edx.course.enrollment.activated', { course_id: course, user_id: 9, username: 'cleo', mode: 'audit' }),
    ],
  ]),
]

/** By the number of the script. */
export const oddCourseFeatures: ReadonlyMap<number, readonly Feature[]> = new Map([
  // Seconds: 90 + 150; 60 + 3600 + 100 + 20 + 30 + 100; 60 + 60 + 60 + 100; 120 + 120 + 30 + 30 + 100.
  [2, [of('ada', 0, 240), of('ada', 1, 3_910), of('ben', 0, 280), of('cleo', 0, 400)]],
  // Distinct problems: p; p and q; the response.
  [6, [of('ada', 1, 1), of('ben', 0, 2), of('cleo', 0, 1)]],
  // Attempts: 2 and 3; 1 and 1; 1.
  [7, [of('ada', 1, 2), of('ben', 0, 2), of('cleo', 0, 1)]],
  // Distinct problems correct: p; q.
  [8, [of('ada', 1, 1), of('ben', 0, 1)]],
  // Seconds of lectures: 150; 60 + 3600 + 100 + 20 + 30; 60 + 60 + 100. Of the wiki: 60.
  [16, [of('ada', 0, 150), of('ada', 1, 3_810), of('ben', 0, 220)]],
  [17, []],
  [18, [of('ben', 0, 60)]],
])

function of(who: string, week: number, value: number): Feature {
  return { who, week, value }
}

function by(username: string, events: readonly [time: string, event: TrackingEvent][]): TrackingEvent[] {
  return events.map(([time, event]) => ({ ...event, username, time }))
}

/** The frame in which the learning app shows a unit. */
function unit(): TrackingEvent {
  return aPageView(lecture, { event: '{"GET": {"view": ["student_view"]}, "POST": {}}' })
}

function video(type: string, payload: object): TrackingEvent {
  const event = JSON.stringify({ id: 'v', code: 'html5', duration: 200, ...payload })
  return anEvent({ event_type: type, name: type, page: `${host}${lecture}?view=student_view`, event })
}

function sequence(): string {
  return `${host}/courses/${course}/courseware/week1/tides/1/`
}

function mobile(
  type: string,
  name: string,
  { page = null, ...payload }: { page?: string | null; [field: string]: unknown },
) {
  return anEvent({
    event_source: 'mobile',
    event_type: type,
    name,
    page,
    event: { id: 'v', code: 'mobile', ...payload },
  })
}

function check(problem: string, of: { attempts?: number; answer: string; correctness: string }): TrackingEvent {
  const key = `${problem}_2_1`
  const judged = { [key]: { correctness: of.correctness, npoints: null, msg: '' } }
  const payload = { problem_id: usageKey('problem', problem), answers: { [key]: of.answer }, correct_map: judged }
  return server('problem_check', { ...payload, attempts: of.attempts })
}

function form(problem: string, answer: string): TrackingEvent {
  const text = `input_${problem}_2_1=${encodeURIComponent(answer)}`
  return anEvent({ event_type: 'problem_check', name: 'problem_check', event: JSON.stringify(text) })
}

function response(action: string, payload: object): TrackingEvent {
  const module = { usage_key: usageKey('openassessment', 'essay'), display_name: 'Essay' }
  return server(`openassessmentblock.${action}`, payload, { context: { course_id: course, module } })
}

function forum(action: string, payload: object): TrackingEvent {
  return server(`edx.forum.${action}`, payload, { page: null })
}

function server(type: string, event: object, change: TrackingEvent = {}): TrackingEvent {
  return anEvent({ event_source: 'server', event_type: type, name: type, page: 'x_module', event, ...change })
}
