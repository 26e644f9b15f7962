/**
 * The fields around a payload, which have changed over the years.
 *
 * @module
 */
import { anEvent, rawFormOf, type TrackingEvent } from '../../builders/events.ts'
import { courseKey, coursewarePath, timeText, type Scene } from './scene.ts'

/** Makes one event of a scene. */
export type Action = (scene: Scene) => TrackingEvent

/** 2012 and 2013: no context, no name; the browser's payload is JSON in a string. */
export function oldBrowser(eventType: string, payload: (scene: Scene) => unknown): Action {
  return (scene) =>
    oldEvent(scene, { event_source: 'browser', event_type: eventType, event: textPayload(payload(scene)) })
}

export function oldServer(eventType: string, payload: (scene: Scene) => unknown): Action {
  return (scene) =>
    oldEvent(scene, { event_source: 'server', event_type: eventType, event: payload(scene), page: 'x_module' })
}

/** From 2014: context and name. `name` is an alias where it differs from the event type. */
export function browser(eventType: string, payload: (scene: Scene) => unknown, name = eventType): Action {
  return (scene) =>
    newEvent(scene, { event_source: 'browser', name, event_type: eventType, event: textPayload(payload(scene)) })
}

export function server(eventType: string, payload: (scene: Scene) => unknown, path = '/event'): Action {
  return (scene) =>
    newEvent(
      scene,
      { event_source: 'server', name: eventType, event_type: eventType, event: payload(scene), page: null },
      { path, module: { display_name: 'Lesson', usage_key: scene.course.sequences[0] } },
    )
}

/** The app: an object as payload, more context, and the clock of the phone. */
export function mobile(eventType: string, payload: (scene: Scene) => unknown, name: string): Action {
  return (scene) =>
    newEvent(
      scene,
      { event_source: 'mobile', name, event_type: eventType, event: payload(scene) },
      {
        application: { name: 'edx.mobileapp.android', version: '2.21.1' },
        client: { network: { wifi: true }, os: { name: 'Android', version: '9' }, locale: 'en-GB' },
        received_at: timeText(scene.at + 86_400_000, 0),
      },
    )
}

/** As the tracking library holds an event before it is written to a log. */
export function rawEnvelope(action: Action): Action {
  return (scene) => rawFormOf(action(scene))
}

/** One oddity on top of another action. */
export function changed(action: Action, change: (scene: Scene, event: TrackingEvent) => TrackingEvent): Action {
  return (scene) => {
    const event = action(scene)
    return { ...event, ...change(scene, event) }
  }
}

function oldEvent(scene: Scene, own: TrackingEvent): TrackingEvent {
  const { chance, learner, host, at } = scene
  const nested = chance.happens(0.2)
  return anEvent({
    username: learner.username,
    session: learner.session,
    ip: learner.ip,
    agent: learner.agent,
    host,
    page: `https://${host}${coursewarePath(scene)}`,
    time: nested ? { $date: at } : timeText(at, chance.below(1e6)),
    name: undefined,
    context: undefined,
    referer: undefined,
    accept_language: undefined,
    ...own,
  })
}

function newEvent(scene: Scene, own: TrackingEvent, around: TrackingEvent = {}): TrackingEvent {
  const { chance, learner, host, at, course } = scene
  const page = `https://${host}${coursewarePath(scene)}`
  const year = new Date(at).getUTCFullYear()
  return anEvent({
    username: learner.username,
    session: own['event_source'] === 'browser' ? learner.session : undefined,
    ip: learner.ip,
    agent: learner.agent,
    host,
    page,
    referer: year > 2014 ? page : undefined,
    accept_language: year > 2014 ? 'en-GB,en;q=0.8' : undefined,
    time: timeText(at, chance.below(1e6)),
    context: {
      user_id: learner.userId,
      org_id: course.org,
      course_id: courseKey(course),
      path: '/event',
      ...around,
    },
    ...own,
  })
}

function textPayload(payload: unknown): unknown {
  return typeof payload === 'string' ? payload : JSON.stringify(payload)
}
