/**
 * An edX event, normalised for the rules: one name, one payload, one page, one time.
 *
 * @module
 */
import type { ModuleRef, Page } from '../../../translate/act.ts'
import type { SubmissionSource } from '../../../translate/rows.ts'
import { courseOfModule } from '../course-of.ts'
import { instantOf } from '../event-time.ts'
import { isRecord } from '../json-value.ts'
import type { CourseRoots } from './course-keys.ts'
import { field, FieldsOfObject, type FieldsOfEvent } from './event-fields.ts'
import type { KnownValue } from './known-value.ts'
import { moduleReading, namedCourse, noCourse, type NamedCourse } from './named-course.ts'
import { withoutName } from './page-people.ts'
import { hasView, type ModuleRequest } from './path-event.ts'
import { payloadOf, postedForm, type FormFields, type Payload } from './payload.ts'

export interface EdxEvent {
  /** As it was recorded, but `url_change` for the request of a page and `i4x_<category>_<action>` for that of a module. */
  name: string
  /** What the field `name` says: some releases renamed events there and left the type. */
  alias: string | undefined
  /** Whether the event is the request of a page. */
  isPage: boolean
  eventSource: string
  /** Milliseconds since 1970, UTC. */
  at: number
  /** `undefined`: nobody was signed in. */
  learner: string | undefined
  /** The learner's number, as text: payloads name other people by theirs. */
  userId: string | undefined
  page: Page | undefined
  course: string | undefined
  fields: Payload['fields']
  form: FormFields | undefined
  /** The module that a request went to. */
  request: ModuleRequest | undefined
  source: SubmissionSource
  /** Identifier of the module that the server was working on. */
  usageKey: string | undefined
  /** Name of the module for people, where the platform gives it. */
  title: string | undefined
  isPayloadBad: boolean
  ip: string | undefined
  agent: string | undefined
  /** Reads an identifier of a module. @param category of one that does not name it */
  module(id: unknown, category: string): ModuleRef | undefined
}

export interface EventReading {
  courses: CourseRoots
  /** Stands before a path where the event names no host. */
  defaultOrigin: string
}

/** @returns why there is no event: no JSON object, no readable time, no name */
export function readEvent(event: unknown, reading: EventReading): EdxEvent | 'not-object' | 'bad-time' | 'no-name' {
  return isRecord(event) ? eventOfFields(new FieldsOfObject(event), reading) : 'not-object'
}

/** @returns why there is no event: no readable time, no name */
export function eventOfFields(fields: FieldsOfEvent, reading: EventReading): EdxEvent | 'bad-time' | 'no-name' {
  const named = fields.known(field.name)
  const own = fields.known(field.type)
  const recorded = own.text === undefined ? named : own
  if (recorded.text === undefined) return 'no-name'
  const at = instantOf(timeOf(fields))
  if (at === undefined) return 'bad-time'
  const { type } = recorded
  const source = fields.known(field.source).value
  const written = fields.value(field.event)
  const payload = payloadOf(written)
  const request = type.isBlockAlone && hasView(payload.fields) ? undefined : type.request
  const isPage = type.isPath && request === undefined
  const course = courseIn(fields, recorded, written) ?? noCourse
  const learner = fields.known(field.username).text
  const { page, isOfCourse } = (isPage ? recorded : fields.known(field.page)).pageAt(originOf(fields, reading))
  const ip = fields.known(field.ip).value
  const agent = fields.known(field.agent).value
  return {
    name: isPage ? 'url_change' : type.name,
    alias: named.text,
    isPage,
    eventSource: typeof source === 'string' ? source : '',
    at,
    learner,
    userId: fields.known(field.userId).id,
    page: isOfCourse ? page : withoutName(page, learner),
    course: course.course,
    fields: payload.fields,
    form: type.isPath ? postedForm(payload.fields) : payload.form,
    request,
    source: request === undefined ? (source === 'server' ? 'server' : 'browser') : 'module',
    usageKey: fields.known(field.usageKey).text,
    title: fields.known(field.title).text,
    isPayloadBad: payload.isBad,
    ip: typeof ip === 'string' ? ip : undefined,
    agent: typeof agent === 'string' ? agent : undefined,
    module: moduleReading(course, reading.courses),
  }
}

/** The course of an event that cannot be read. */
export function courseOfUnread(fields: FieldsOfEvent): string | undefined {
  return courseIn(fields, fields.known(field.type), fields.value(field.event))?.course
}

function timeOf(fields: FieldsOfEvent): unknown {
  return fields.isObject(field.time) ? { $date: fields.value(field.timeInside) } : fields.value(field.time)
}

/** The course by its key, else by the first path that names one, else that of the module that the event is about. */
function courseIn(fields: FieldsOfEvent, type: KnownValue, payload: unknown): NamedCourse | undefined {
  return (
    fields.known(field.course).course ??
    type.courseInPath ??
    fields.known(field.path).courseInPath ??
    fields.known(field.page).courseInPath ??
    namedCourse(courseOfModule(fields.known(field.usageKey).value, payload))
  )
}

function originOf(fields: FieldsOfEvent, { defaultOrigin }: EventReading): string {
  return fields.known(field.host).origin ?? defaultOrigin
}
