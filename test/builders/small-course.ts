/**
 * A course of three weeks and three learners, small enough to compute by hand what published scripts must find in it.
 *
 * @module
 */
import { anEvent, aPageView, aPlayVideo, type TrackingEvent } from './events.ts'

/** Monday, 14 March 2016, in seconds since 1970. */
export const courseStart = Date.UTC(2016, 2, 14) / 1_000
export const courseWeeks = 3

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const pages = `/courses/${course}`
const host = 'https://learn.northlake.example'

export interface Feature {
  who: string
  /** From 0. */
  week: number
  value: number
}

export const smallCourse: readonly TrackingEvent[] = [
  ...inWeek('ada', '2016-03-14', [
    ['09:00:00', visit(`${pages}/courseware/u/s/1/`)], // 30 s
    ['09:00:30', video('play_video', 'v1')], // 120 s
    ['09:02:30', video('pause_video', 'v1')], // 5 s, too short to be valid
    ['09:02:35', visit(`${pages}/wiki/lenses/`)], // 60 s
    ['09:03:35', bookPage()], // 80 s
    ['09:04:55', visit(`${pages}/courseware/u/s/1/`)], // the last of the day: 100 s
    ['09:05:00', check('p', 1, 'ada 1', 'incorrect')],
    ['09:05:00', form('p', 'ada 1')], // the browser's trace of the same attempt
    ['09:06:00', check('p', 2, 'ada 2', 'correct')],
    ['09:07:00', check('p', 3, 'ada 2', 'correct')], // the same answer again
    ['09:08:00', check('q', 1, 'ada 5', 'incorrect')],
  ]),
  ...inWeek('ada', '2016-03-22', [
    ['10:00:00', video('play_video', 'v2')], // 600 s
    ['10:10:00', video('pause_video', 'v2')], // the last: 100 s
    ['10:11:00', check('q', 2, 'ada 6', 'correct')],
  ]),
  ...inWeek('ben', '2016-03-15', [
    ['11:00:00', visit(`${pages}/wiki/lenses/`)], // 20 s
    ['11:00:20', video('play_video', 'v1')], // 30 s
    ['11:00:50', visit(`${pages}/courseware/u/s/1/`)], // the last before April: 100 s
    ['11:01:00', saved('p', 'ben 1')],
    ['11:02:00', check('p', 1, 'ben 1', 'correct')],
  ]),
  // After the last week that is asked for.
  ...inWeek('ben', '2016-04-05', [
    ['11:00:00', video('play_video', 'v1')],
    ['11:01:00', check('p', 2, 'ben 2', 'incorrect')],
  ]),
  // Whoever answers nothing has no dropout, and is left out by the scripts; so is who was not signed in.
  ...inWeek('cleo', '2016-03-16', [['12:00:00', video('play_video', 'v1')]]),
  ...inWeek('', '2016-03-16', [['12:00:00', visit(`${pages}/wiki/lenses/`)]]),
]

/** By the number of the script. */
export const smallCourseFeatures: ReadonlyMap<number, readonly Feature[]> = new Map([
  // Seconds: 30 + 120 + 60 + 80 + 100; 600 + 100; 20 + 30 + 100.
  [2, [feature('ada', 0, 390), feature('ada', 1, 700), feature('ben', 0, 150)]],
  // Distinct problems: p and q; q; p.
  [6, [feature('ada', 0, 2), feature('ada', 1, 1), feature('ben', 0, 1)]],
  // Attempts: 1, 2 and 5; 6; 1.
  [7, [feature('ada', 0, 3), feature('ada', 1, 1), feature('ben', 0, 1)]],
  // Distinct problems correct: p; q; p.
  [8, [feature('ada', 0, 1), feature('ada', 1, 1), feature('ben', 0, 1)]],
  // Seconds of lectures, of the book, of the wiki.
  [16, [feature('ada', 0, 120), feature('ada', 1, 700), feature('ben', 0, 30)]],
  [17, [feature('ada', 0, 80)]],
  [18, [feature('ada', 0, 60), feature('ben', 0, 20)]],
])

function feature(who: string, week: number, value: number): Feature {
  return { who, week, value }
}

function inWeek(
  username: string,
  day: string,
  events: readonly [time: string, event: TrackingEvent][],
): TrackingEvent[] {
  return events.map(([time, event]) => ({ ...event, username, time: `${day}T${time}+00:00` }))
}

function visit(path: string): TrackingEvent {
  return aPageView(path)
}

function video(type: string, id: string): TrackingEvent {
  const page = `${host}${pages}/courseware/u/s/`
  return aPlayVideo({
    event_type: type,
    name: type,
    page,
    event: JSON.stringify({ id, currentTime: 1, code: 'html5' }),
  })
}

function bookPage(): TrackingEvent {
  const type = 'textbook.pdf.page.navigated'
  const page = `${host}${pages}/pdfbook/0/`
  return anEvent({
    event_type: type,
    name: type,
    page,
    event: JSON.stringify({ name: type, page: 12, chapter: '/b.pdf' }),
  })
}

function check(problem: string, attempts: number, answer: string, correctness: string): TrackingEvent {
  const key = `${problem}_2_1`
  const judged = { correctness, npoints: null, msg: '', hint: '', hintmode: null }
  return server('problem_check', {
    ...of(problem),
    answers: { [key]: answer },
    correct_map: { [key]: judged },
    attempts,
  })
}

function saved(problem: string, answer: string): TrackingEvent {
  return server('save_problem_success', { ...of(problem), answers: { [`${problem}_2_1`]: answer } })
}

function of(problem: string): { problem_id: string } {
  return { problem_id: `block-v1:NorthlakeX+PH101+2016_T1+type@problem+block@${problem}` }
}

function form(problem: string, answer: string): TrackingEvent {
  const text = `input_${problem}_2_1=${encodeURIComponent(answer)}`
  return anEvent({ event_type: 'problem_check', name: 'problem_check', event: JSON.stringify(text) })
}

function server(type: string, event: object): TrackingEvent {
  return anEvent({ event_source: 'server', event_type: type, name: type, page: 'x_module', event })
}
