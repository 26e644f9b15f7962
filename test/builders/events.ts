/**
 * Builders of Open edX events, as a tracking log writes them. A test names only what matters to it; the rest is invented.
 *
 * A field that is `undefined` is left out of the line.
 *
 * @module
 */
export type TrackingEvent = Record<string, unknown>

/** A browser event with every field of a log after 2014. */
export function anEvent(change: TrackingEvent = {}): TrackingEvent {
  return {
    username: 'mirela_voss',
    event_source: 'browser',
    name: 'page_close',
    event_type: 'page_close',
    time: '2016-03-14T09:26:53.589793+00:00',
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:45.0) Gecko/20100101 Firefox/45.0',
    page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/',
    host: 'learn.northlake.example',
    session: '5f1c0b8d2e7a4936b0c1d2e3f4a5b6c7',
    referer: 'https://learn.northlake.example/dashboard',
    accept_language: 'en-GB,en;q=0.8',
    ip: '10.31.7.112',
    context: {
      user_id: 48213,
      org_id: 'NorthlakeX',
      course_id: 'course-v1:NorthlakeX+PH101+2016_T1',
      path: '/event',
    },
    event: '{}',
    ...change,
  }
}

/** A learner starts a video; the payload is JSON in a string, as browsers send it. */
export function aPlayVideo(change: TrackingEvent = {}): TrackingEvent {
  const payload = { id: 'i4x-NorthlakeX-PH101-video-lens_demo', currentTime: 12.5, code: 'q8Zt3vWm1Xs' }
  return anEvent({ name: 'play_video', event_type: 'play_video', event: JSON.stringify(payload), ...change })
}

/** A learner checks a problem: the server's event, with its graded answers under a key made of the problem's id. */
export function aProblemCheck(change: TrackingEvent = {}): TrackingEvent {
  const part = 'a3d9c14e57b84f0a9be6275d80c1f3a2_2_1'
  const payload = {
    problem_id: 'block-v1:NorthlakeX+PH101+2016_T1+type@problem+block@a3d9c14e57b84f0a9be6275d80c1f3a2',
    answers: { [part]: 'choice_2' },
    correct_map: { [part]: { correctness: 'correct', npoints: null, msg: '', hint: '', hintmode: null } },
    grade: 1,
    max_grade: 1,
    success: 'correct',
    attempts: 1,
  }
  return aServerEvent('problem_check', payload, { page: 'x_module', ...change })
}

/** The same check as the browser sends it: a form string inside a JSON string. */
export function aProblemCheckForm(change: TrackingEvent = {}): TrackingEvent {
  const form = 'input_a3d9c14e57b84f0a9be6275d80c1f3a2_2_1=choice_2&input_a3d9c14e57b84f0a9be6275d80c1f3a2_3_1=4.5'
  return anEvent({ name: 'problem_check', event_type: 'problem_check', event: JSON.stringify(form), ...change })
}

/** A learner joins a course. */
export function anEnrollment(change: TrackingEvent = {}): TrackingEvent {
  const payload = { course_id: 'course-v1:NorthlakeX+PH101+2016_T1', user_id: 48213, mode: 'audit' }
  return aServerEvent('edx.course.enrollment.activated', payload, change)
}

/** A request for a page: the event type is the path, the payload holds the parameters as JSON in a string. */
export function aPageView(path: string, change: TrackingEvent = {}): TrackingEvent {
  return anEvent({
    event_source: 'server',
    name: path,
    event_type: path,
    event: '{"POST": {}, "GET": {}}',
    page: null,
    ...change,
  })
}

/** An event of the mobile app: an object as payload, and a `name` that differs from the event type. */
export function aMobilePlay(change: TrackingEvent = {}): TrackingEvent {
  const payload = { current_time: 31, module_id: 'lens_demo', code: 'mobile' }
  return anEvent({
    event_source: 'mobile',
    name: 'edx.video.played',
    event_type: 'play_video',
    event: payload,
    ...change,
  })
}

/** A browser event of 2012: no context, no name, and a time that counts milliseconds. */
export function anOldEvent(change: TrackingEvent = {}): TrackingEvent {
  return aPlayVideo({
    name: undefined,
    context: undefined,
    referer: undefined,
    accept_language: undefined,
    time: { $date: 1_351_938_000_123 },
    ...change,
  })
}

/** An event as the tracking library holds it before it is written: `data` in place of `event`. */
export function aRawEnvelope(change: TrackingEvent = {}): TrackingEvent {
  return { ...rawFormOf(anEnrollment()), ...change }
}

/** The raw form of an event of a log: what the platform takes out of the context is in it again, and JSON is read. */
export function rawFormOf({ name, time, event, context, ...moved }: TrackingEvent): TrackingEvent {
  return { name, timestamp: time, context: { ...(context as TrackingEvent), ...moved }, data: readPayload(event) }
}

/** The same as the event bus carries it: data and context are JSON in a string. */
export function busFormOf(event: TrackingEvent): TrackingEvent {
  const { data, context, ...raw } = rawFormOf(event)
  return { ...raw, data: JSON.stringify(data), context: JSON.stringify(context) }
}

/** The message in which the event bus carries it. */
export function messageOf(event: TrackingEvent): TrackingEvent {
  return { tracking_log: busFormOf(event) }
}

/** Events as the text of a log: one line each, every line ended. */
export function logOf(events: Iterable<TrackingEvent>): string {
  return [...events].map((event) => `${JSON.stringify(event)}\n`).join('')
}

function readPayload(event: unknown): unknown {
  return typeof event === 'string' && /^["{]/.test(event) ? (JSON.parse(event) as unknown) : event
}

function aServerEvent(eventType: string, payload: object, change: TrackingEvent): TrackingEvent {
  return anEvent({
    event_source: 'server',
    name: eventType,
    event_type: eventType,
    event: payload,
    page: null,
    ...change,
  })
}
