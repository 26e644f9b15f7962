/**
 * An edX event, normalised for the rules: one name, one payload, one page, one time.
 *
 * @module
 */
import type { ModuleRef, Page } from '../../../translate/act.ts'
import type { SubmissionSource } from '../../../translate/rows.ts'
import { remembered } from '../../../base/remembered.ts'
import { courseOf } from '../course-of.ts'
import { normalForm } from '../envelope.ts'
import { instantOf } from '../event-time.ts'
import { isRecord, nonEmpty, recordOf } from '../json-value.ts'
import { isCourseKey, rootOfCourse, type CourseRoots } from './course-keys.ts'
import { moduleRef, type ModuleContext } from './module-ref.ts'
import { withoutName } from './page-people.ts'
import { isPath, pageOf } from './page.ts'
import { isShownBlock, moduleRequest, type ModuleRequest } from './path-event.ts'
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
  if (!isRecord(event)) return 'not-object'
  const value = normalForm(event)
  const recorded = nonEmpty(value.event_type) ?? nonEmpty(value.name)
  if (recorded === undefined) return 'no-name'
  const at = instantOf(value.time)
  if (at === undefined) return 'bad-time'
  const payload = payloadOf(value.event)
  const request =
    recorded.startsWith('/') && !isShownBlock(recorded, payload.fields) ? moduleRequest(recorded) : undefined
  const isPage = recorded.startsWith('/') && request === undefined
  const address = isPage ? recorded : value.page
  const named = courseOf(value, recorded)
  const { course, root } = named === undefined ? noCourse : knownCourse(named)
  const learner = nonEmpty(value.username)
  const ids: ModuleContext = {
    courses: reading.courses,
    root,
  }
  const context = recordOf(value.context)
  const module = recordOf(context.module)
  return {
    name: isPage ? 'url_change' : request === undefined ? recorded : requestName(request),
    alias: nonEmpty(value.name),
    isPage,
    eventSource: typeof value.event_source === 'string' ? value.event_source : '',
    at,
    learner,
    userId: idText(context.user_id),
    page: withoutName(
      pageOf(address, typeof address === 'string' && isPath(address) ? originOf(value.host, reading) : ''),
      learner,
    ),
    course,
    fields: payload.fields,
    form: recorded.startsWith('/') ? postedForm(payload.fields) : payload.form,
    request,
    source: request === undefined ? (value.event_source === 'server' ? 'server' : 'browser') : 'module',
    usageKey: nonEmpty(module.usage_key),
    title: nonEmpty(module.display_name),
    isPayloadBad: payload.isBad,
    ip: typeof value.ip === 'string' ? value.ip : undefined,
    agent: typeof value.agent === 'string' ? value.agent : undefined,
    module: (id, category) => moduleRef(id, category, ids),
  }
}

function requestName({ category, action }: ModuleRequest): string {
  return action === undefined ? `i4x_${category}` : `i4x_${category}_${action}`
}

/** Numbers of users are written as numbers and as texts. */
export function idText(id: unknown): string | undefined {
  return typeof id === 'number' ? String(id) : nonEmpty(id)
}

interface NamedCourse {
  course: string | undefined
  root: string | undefined
}

const noCourse: NamedCourse = { course: undefined, root: undefined }
const knownCourse = remembered((key): NamedCourse =>
  isCourseKey(key) ? { course: key, root: rootOfCourse(key) } : noCourse,
)

function originOf(host: unknown, { defaultOrigin }: EventReading): string {
  return typeof host === 'string' && /^[\w.-]+(?::\d+)?$/.test(host) ? `https://${host}` : defaultOrigin
}
