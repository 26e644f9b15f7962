/**
 * What makes events of real logs differ though they are of one type: fields that a version, a browser or a course has and
 * another has not, and answers to problems of several parts, each marked in one of several ways.
 *
 * A gigabyte of real logs has some 40 categories and some thousand shapes by it.
 *
 * @module
 */
import type { TrackingEvent } from '../../builders/events.ts'
import type { Chance } from '../../demo/logs/chance.ts'
import type { Course } from '../../demo/logs/scene.ts'
import { pageId } from '../../demo/logs/scene.ts'

export function variedEvent(chance: Chance, course: Course, event: TrackingEvent): TrackingEvent {
  const around = { ...event, ...variedEnvelope(chance, course, event) }
  const payload = event['event']
  if (isObject(payload) && 'correct_map' in payload) return { ...around, event: variedCheck(chance, course, payload) }
  if (typeof payload === 'string' && payload.startsWith('{"id":'))
    return { ...around, event: variedVideo(chance, payload) }
  return around
}

/** Courses of one shop have their times as MongoDB gives them, with its ids; sessions and tags come and go. */
function variedEnvelope(chance: Chance, course: Course, event: TrackingEvent): TrackingEvent {
  const { context, session } = event
  const isExported = course.number === exportedCourse && context === undefined
  return {
    ...(isExported && { _id: { $oid: chance.hex(24) } }),
    session: chance.happens(0.3) ? undefined : session,
    ...(isObject(context) && { context: { ...context, ...variedContext(chance, event) } }),
  }
}

const exportedCourse = 'BIO2'

function variedContext(chance: Chance, { event_source: source }: TrackingEvent): TrackingEvent {
  const tags = chance.happens(0.1) ? { 'xblock.partition_service.partition_0': `group_${chance.below(2)}` } : {}
  return {
    ...(chance.happens(0.01) && { user_id: '' }),
    ...(source === 'server' && { course_user_tags: tags }),
  }
}

/** An object of `correct_map` and its neighbours for each part of the problem. */
function variedCheck(chance: Chance, course: Course, payload: TrackingEvent): TrackingEvent {
  const problem = chance.pick(course.problems)
  const parts = Array.from(
    { length: partsOf(problem) },
    (_, part) => `${pageId(course, 'problem', problem)}_${part + 2}_1`,
  )
  const ofParts = (value: () => unknown) => Object.fromEntries(parts.map((part) => [part, value()]))
  const isDone = chance.happens(0.5)
  return {
    ...payload,
    answers: ofParts(() => answer(chance)),
    correct_map: ofParts(() => mark(chance)),
    ...('submission' in payload && { submission: ofParts(() => ({ ...submission, answer: answer(chance) })) }),
    state: {
      seed: chance.below(1_000),
      done: isDone ? true : null,
      correct_map: isDone ? ofParts(() => mark(chance)) : {},
      student_answers: isDone ? ofParts(() => answer(chance)) : {},
      input_state: ofParts(() => ({})),
    },
  }
}

/** One to five, the same for each problem everywhere. */
function partsOf(problem: string): number {
  return (Number.parseInt(problem.slice(0, 4), 16) % 5) + 1
}

function answer(chance: Chance): unknown {
  switch (chance.below(4)) {
    case 0:
      return `choice_${chance.below(5)}`
    case 1:
      return (chance.next() * 1_000).toFixed(chance.below(4))
    case 2:
      return [`choice_${chance.below(3)}`, `choice_${chance.below(3) + 3}`]
    default:
      return `the lens bends "light" by ${chance.below(90)} degrees`
  }
}

function mark(chance: Chance): TrackingEvent {
  return {
    hint: '',
    hintmode: null,
    correctness: chance.happens(0.6) ? 'correct' : 'incorrect',
    npoints: chance.happens(0.9) ? null : 1,
    msg: chance.happens(0.9) ? '' : '<p>try again</p>',
    queuestate: null,
  }
}

const submission = { input_type: 'choicegroup', response_type: 'multiplechoiceresponse', question: '', variant: '' }

function variedVideo(chance: Chance, payload: string): string {
  const { currentTime, ...video } = JSON.parse(payload) as TrackingEvent // it begins like the object of a video
  return JSON.stringify({
    ...video,
    currentTime: chance.happens(0.02) ? null : currentTime,
    ...(chance.happens(0.3) && { speed: chance.pick(['1.0', '1.25', '1.50']) }),
  })
}

function isObject(value: unknown): value is TrackingEvent {
  return typeof value === 'object' && value !== null
}
