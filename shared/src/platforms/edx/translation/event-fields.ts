/**
 * Which fields of an event a translation reads, so that the rest of a line need not become anything; and the event with
 * nothing but these.
 *
 * @module
 */
import type { EventFields } from '../../../scan/field-record.ts'
import type { FieldPath } from '../../../scan/line-fields.ts'
import { nonEmpty } from '../json-value.ts'

const address = { longestKept: 500 }
const name = { longestKept: 200 }

/** In the order of `field`. */
export const translatedFields: readonly FieldPath[] = [
  { path: ['event_type'], ...address },
  { path: ['event_source'], ...name },
  { path: ['name'], ...name },
  { path: ['username'], ...name },
  { path: ['time'], kind: 'time', longestKept: 4 },
  { path: ['page'], ...address },
  { path: ['host'], ...name },
  { path: ['ip'], ...name },
  { path: ['agent'], ...address },
  { path: ['event'], kind: 'payload', longestKept: 40 },
  { path: ['context'], longestKept: 4 },
  { path: ['time', '$date'], kind: 'time', longestKept: 4 },
  { path: ['context', 'course_id'], ...name },
  { path: ['context', 'user_id'], ...name },
  { path: ['context', 'path'], ...address },
  { path: ['context', 'module'], longestKept: 4 },
  { path: ['context', 'module', 'usage_key'], ...name },
  { path: ['context', 'module', 'display_name'], ...name },
]

const field = {
  type: 0,
  source: 1,
  name: 2,
  username: 3,
  time: 4,
  page: 5,
  host: 6,
  ip: 7,
  agent: 8,
  event: 9,
  context: 10,
  timeInside: 11,
  course: 12,
  userId: 13,
  path: 14,
  module: 15,
  usageKey: 16,
  title: 17,
} as const

/**
 * @returns the event, without the fields that no translation reads; `undefined` where only the whole line says what it is:
 *   raw events and lines that other programs have wrapped have no type or no source
 */
export function eventOfFields(fields: EventFields): Record<string, unknown> | undefined {
  const type = nonEmpty(fields.value(field.type))
  const source = nonEmpty(fields.value(field.source))
  if (type === undefined || source === undefined) return undefined
  return {
    event_type: type,
    event_source: source,
    name: fields.value(field.name),
    username: fields.value(field.username),
    time: fields.isObject(field.time) ? { $date: fields.value(field.timeInside) } : fields.value(field.time),
    page: fields.value(field.page),
    host: fields.value(field.host),
    ip: fields.value(field.ip),
    agent: fields.value(field.agent),
    event: fields.value(field.event),
    context: fields.isObject(field.context) ? contextOf(fields) : fields.value(field.context),
  }
}

function contextOf(fields: EventFields): Record<string, unknown> {
  return {
    course_id: fields.value(field.course),
    user_id: fields.value(field.userId),
    path: fields.value(field.path),
    module: fields.isObject(field.module)
      ? { usage_key: fields.value(field.usageKey), display_name: fields.value(field.title) }
      : fields.value(field.module),
  }
}
