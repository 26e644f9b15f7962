/**
 * An edX event, normalised for the rules: one name, one payload, one page, one time.
 *
 * @module
 */
import type { ModuleRef, Page } from '../../../translate/act.ts'
import type { SubmissionSource } from '../../../translate/rows.ts'
import { moduleFields } from '../course-of.ts'
import { instantOf } from '../event-time.ts'
import { isRecord } from '../json-value.ts'
import type { CourseRoots } from './course-keys.ts'
import { field, FieldsOfObject, type FieldsOfEvent } from './event-fields.ts'
import type { KnownValue, RecordedType } from './known-value.ts'
import type { ByQuestion, EventPayload } from './event-payload.ts'
import { moduleOf, moduleRef, type ModuleContext } from './module-ref.ts'
import { contextIn, namedCourse, noCourse, type NamedCourse } from './named-course.ts'
import { withoutName } from './page-people.ts'
import { hasView, type ModuleRequest } from './path-event.ts'
import { postedForm, type FormFields, type Payload } from './payload.ts'

/** To be read before the next line is taken: what its fields are is asked for when a rule asks. */
export class EdxEvent {
  /** As it was recorded, but `url_change` for the request of a page and `i4x_<category>_<action>` for that of a module. */
  readonly name: string
  /** Whether the event is the request of a page. */
  readonly isPage: boolean
  readonly eventSource: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  /** `undefined`: nobody was signed in. */
  readonly learner: string | undefined
  readonly page: Page | undefined
  readonly course: string | undefined
  /** The module that a request went to. */
  readonly request: ModuleRequest | undefined
  readonly source: SubmissionSource
  readonly payload: EventPayload
  private readonly own: FieldsOfEvent
  private readonly context: ModuleContext
  private readonly type: RecordedType

  constructor({ fields: own, payload, recorded, at }: DatedEvent, reading: EventReading) {
    const { type } = recorded
    const request = type.isBlockAlone && hasView(payload.whole.fields) ? undefined : type.request
    const source = own.known(field.source).value
    const course = courseIn(own, recorded, payload) ?? noCourse
    const learner = own.known(field.username).text
    this.isPage = type.isPath && request === undefined
    const shown = this.isPage ? recorded : own.known(field.page)
    const { page, isOfCourse } = shown.pageAt(originOf(own, reading))
    this.name = this.isPage ? 'url_change' : type.name
    this.eventSource = typeof source === 'string' ? source : ''
    this.at = at
    this.learner = learner
    this.page = isOfCourse ? page : withoutName(page, learner)
    this.course = course.course
    this.request = request
    this.source = request === undefined ? (source === 'server' ? 'server' : 'browser') : 'module'
    this.own = own
    this.payload = payload
    this.context = contextIn(course, reading.courses)
    this.type = type
  }

  /** What the field `name` says: some releases renamed events there and left the type. */
  get alias(): string | undefined {
    return this.own.known(field.name).text
  }

  /** The learner's number, as text: payloads name other people by theirs. */
  get userId(): string | undefined {
    return this.own.known(field.userId).id
  }

  /** All fields of the payload. Frequent events ask for one by one. */
  get fields(): Payload['fields'] {
    return this.payload.whole.fields
  }

  get form(): FormFields | undefined {
    return this.type.isPath ? postedForm(this.fields) : this.payload.form
  }

  /** What a form says by question. `undefined`: ask for the form. */
  get formAnswers(): ByQuestion<unknown> | undefined {
    return this.type.isPath ? undefined : this.payload.formAnswers
  }

  /** Identifier of the module that the server was working on. */
  get usageKey(): string | undefined {
    return this.own.known(field.usageKey).text
  }

  /** Name of the module for people, where the platform gives it. */
  get title(): string | undefined {
    return this.own.known(field.title).text
  }

  get isPayloadBad(): boolean {
    return this.payload.isBad
  }

  get ip(): string | undefined {
    const { value } = this.own.known(field.ip)
    return typeof value === 'string' ? value : undefined
  }

  get agent(): string | undefined {
    const { value } = this.own.known(field.agent)
    return typeof value === 'string' ? value : undefined
  }

  /** A field of the payload, by its name. */
  value(name: string): unknown {
    return this.payload.value(name)
  }

  /** Reads an identifier of a module. @param category of one that does not name it */
  module(id: unknown, category: string): ModuleRef | undefined {
    return moduleRef(id, category, this.context)
  }

  /** The module that the request went to. */
  requested(category: string): ModuleRef | undefined {
    return this.request && moduleOf(this.type.module, category, this.context)
  }

  /** The same of one that is known. */
  moduleOf({ module }: KnownValue, category: string): ModuleRef | undefined {
    return moduleOf(module, category, this.context)
  }

  /** Reads the identifier in a field of the payload. */
  moduleAt(name: string, category: string): ModuleRef | undefined {
    return moduleOf(this.payload.known(name).module, category, this.context)
  }
}

/** An event whose type and time are known. */
interface DatedEvent {
  fields: FieldsOfEvent
  payload: EventPayload
  recorded: KnownValue
  at: number
}

export interface EventReading {
  courses: CourseRoots
  /** Stands before a path where the event names no host. */
  defaultOrigin: string
}

/** @returns why there is no event: no JSON object, no readable time, no name */
export function readEvent(event: unknown, reading: EventReading): EdxEvent | 'not-object' | 'bad-time' | 'no-name' {
  if (!isRecord(event)) return 'not-object'
  const fields = new FieldsOfObject(event)
  return eventOfFields(fields, fields.payload, reading)
}

/** @returns why there is no event: no readable time, no name */
export function eventOfFields(
  fields: FieldsOfEvent,
  payload: EventPayload,
  reading: EventReading,
): EdxEvent | 'bad-time' | 'no-name' {
  const named = fields.known(field.name)
  const own = fields.known(field.type)
  const recorded = own.text === undefined ? named : own
  if (recorded.text === undefined) return 'no-name'
  const at = instantOf(timeOf(fields))
  if (at === undefined) return 'bad-time'
  return new EdxEvent({ fields, payload, recorded, at }, reading)
}

/** The course of an event that cannot be read. */
export function courseOfUnread(fields: FieldsOfEvent, payload: EventPayload): string | undefined {
  return courseIn(fields, fields.known(field.type), payload)?.course
}

function timeOf(fields: FieldsOfEvent): unknown {
  return fields.isObject(field.time) ? { $date: fields.value(field.timeInside) } : fields.value(field.time)
}

/** The course by its key, else by the first path that names one, else that of the module that the event is about. */
function courseIn(fields: FieldsOfEvent, type: KnownValue, payload: EventPayload): NamedCourse | undefined {
  return (
    fields.known(field.course).course ??
    type.courseInPath ??
    fields.known(field.path).courseInPath ??
    fields.known(field.page).courseInPath ??
    namedCourse(fields.known(field.usageKey).courseOfModule ?? courseOfModule(payload))
  )
}

/** A text names none, whatever is in it. */
function courseOfModule(payload: EventPayload): string | undefined {
  if (!payload.isObject) return undefined
  for (const name of moduleFields) {
    const course = payload.known(name).courseOfModule
    if (course !== undefined) return course
  }
  return undefined
}

function originOf(fields: FieldsOfEvent, { defaultOrigin }: EventReading): string {
  return fields.known(field.host).origin ?? defaultOrigin
}
