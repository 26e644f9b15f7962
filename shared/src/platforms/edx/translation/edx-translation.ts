/**
 * The translation of edX events: finds the rule of an event, and reads it by that.
 *
 * @module
 */
import type { ProblemCode } from '../../../base/problem.ts'
import { fail, ok, type Result } from '../../../base/result.ts'
import { TextMap } from '../../../base/text-map.ts'
import type { Meant } from '../../../translate/act.ts'
import type { EventReader, ReadEvent, ReadingOptions, Translation } from '../../../translate/event-reader.ts'
import type { Step } from '../../../translate/trajectory.ts'
import { rawRuleFields } from '../envelope.ts'
import { isRecord } from '../json-value.ts'
import { rules } from '../rules.gen.ts'
import { translationVersion } from '../translation-version.gen.ts'
import { CourseKeys, pendingRoots, settledRoot } from './course-keys.ts'
import { courseOfUnread, eventOfFields, type EdxEvent } from './edx-event.ts'
import type { EdxRule } from './edx-rule.ts'
import type { EventPayload } from './event-payload.ts'
import { field, FieldsOfObject, type FieldsOfEvent } from './event-fields.ts'
import { observed } from './meant.ts'
import { isSupportedRequest, meantByPage, meantByRequest } from './path-rules.ts'

export const edxTranslation = {
  version: translationVersion,
  startReading: ({ defaultOrigin }: ReadingOptions): EdxReader => edxReader(new CourseKeys(), defaultOrigin),
  ruleFields: ['event_type', 'event_source', 'name', ...rawRuleFields],
  payloadPaths: ['event', 'data'],
  enumerations: new Map([
    ['correctness', ['correct', 'incorrect', 'partially-correct', 'incomplete']],
    ['page', ['https://courses.example.org/courses/x/x/x/']],
  ]),
} satisfies Translation

/** Reads events, and lines of which only the fields are known. */
export interface EdxReader extends EventReader {
  /** @returns `undefined` where only the whole line says what it is: other programs have wrapped it, or it is a raw event */
  readFields(fields: FieldsOfEvent, payload: EventPayload, position: number): Result<ReadEvent> | undefined
  /** Those that events have named. Who settles modules must know those that other readers of the input have met, too. */
  readonly courses: CourseKeys
}

function edxReader(courses: CourseKeys, defaultOrigin: string): EdxReader {
  const reading = { courses: pendingRoots, defaultOrigin }
  const readFields = (fields: FieldsOfEvent, payload: EventPayload, position: number): Result<ReadEvent> => {
    const event = eventOfFields(fields, payload, reading)
    const named = typeof event === 'string' ? courseOfUnread(fields, payload) : event.course
    if (named !== undefined) courses.add(named)
    if (typeof event === 'string') return fail({ code: problemCodes[event] })
    const { rule, meant } = meaningOf(event)
    return ok({ step: stepOf(event, meant, position), rule, isPayloadBad: event.isPayloadBad })
  }
  return {
    read: (value, position) => {
      if (!isRecord(value)) return fail({ code: 'line.not-object' })
      const fields = new FieldsOfObject(value)
      return readFields(fields, fields.payload, position)
    },
    readFields: (fields, payload, position) => (isWhole(fields) ? readFields(fields, payload, position) : undefined),
    courses,
    settled: (module) => ({ ...module, root: settledRoot(module.root, courses) }),
  }
}

function isWhole(fields: FieldsOfEvent): boolean {
  return fields.known(field.type).text !== undefined && fields.known(field.source).text !== undefined
}

function stepOf(event: EdxEvent, meant: Meant, position: number): Step {
  const { learner, at, course, ip, agent, page, source, title } = event
  // The address and the program are those of who was signed in.
  const isOwn = meant.learner === undefined
  return {
    position,
    learner: isOwn ? learner : meant.learner,
    at,
    course,
    ip: isOwn ? ip : undefined,
    agent: isOwn ? agent : undefined,
    page,
    source,
    title,
    meant,
  }
}

const problemCodes = {
  'bad-time': 'event.bad-time',
  'no-name': 'line.no-event-type',
} as const satisfies Record<string, ProblemCode>

/** By the recorded type, else by the other name; a path by what it asks for. */
function meaningOf(event: EdxEvent): { rule: string | undefined; meant: Meant } {
  const { name, eventSource, request, isPage } = event
  if (isPage) return { rule: 'page', meant: meantByPage(event) }
  if (request !== undefined)
    return { rule: isSupportedRequest(event) ? 'module' : undefined, meant: meantByRequest(event) }
  const own = rulesByType.get(name)?.get(eventSource)
  const found = own ?? ruleOfAlias(event)
  return found === undefined
    ? { rule: undefined, meant: observed(event) }
    : { rule: found.key, meant: found.rule.toRows(event) }
}

function ruleOfAlias({ name, alias, eventSource }: EdxEvent): FoundRule | undefined {
  return alias === undefined || alias === name ? undefined : rulesByType.get(alias)?.get(eventSource)
}

interface FoundRule {
  key: string
  rule: EdxRule
}

/** By type, then by source: an event has both, and to join them for each event would take longer. */
const rulesByType = new TextMap<Map<string, FoundRule>>()
for (const [key, rule] of rules) {
  const bySource = rulesByType.get(rule.eventType) ?? new Map<string, FoundRule>()
  rulesByType.set(rule.eventType, bySource.set(rule.eventSource, { key, rule }))
}
