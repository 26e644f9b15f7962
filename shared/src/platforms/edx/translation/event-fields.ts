/**
 * Which fields of an event a translation reads, so that the rest of a line need not become anything; and an object as these
 * fields.
 *
 * @module
 */
import type { FieldPath } from '../../../scan/line-fields.ts'
import { normalForm } from '../envelope.ts'
import { recordOf } from '../json-value.ts'
import { KnownValue } from './known-value.ts'

const address = { longestKept: 500 }
const name = { longestKept: 200 }

/** Fields of the payload that the rules of frequent events ask for. */
const memberNames = [
  'id',
  'code',
  'currentTime',
  'old',
  'new',
  'problem_id',
  'problem',
  'module_id',
  'location',
  'usage_key',
  'current_time',
  'duration',
  'current_tab',
  'tab_count',
  'target_tab',
  'widget_placement',
  'old_time',
  'new_time',
  'type',
  'old_speed',
  'new_speed',
  'answers',
  'correct_map',
  'attempts',
]

/** In the order of `field`, and then of `members`. */
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
  { path: ['event'], kind: 'payload', longestKept: 64 },
  { path: ['context'], longestKept: 4 },
  { path: ['time', '$date'], kind: 'time', longestKept: 4 },
  { path: ['context', 'course_id'], ...name },
  { path: ['context', 'user_id'], ...name },
  { path: ['context', 'path'], ...address },
  { path: ['context', 'module'], longestKept: 4 },
  { path: ['context', 'module', 'usage_key'], ...name },
  { path: ['context', 'module', 'display_name'], ...name },
  ...memberNames.map((name): FieldPath => ({ path: ['event', name], kind: 'member', longestKept: 200 })),
]

export const field = {
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

const firstMember = field.title + 1

/** Their numbers, by name. */
export const members: ReadonlyMap<string, number> = new Map(
  memberNames.map((name, index) => [name, firstMember + index]),
)

/** The fields of one event, by the numbers of `field`. Of a line they are `EventFields`. */
export interface FieldsOfEvent {
  value(field: number): unknown
  /** What a value is kept as. */
  known(field: number): KnownValue
  /** The same; `undefined` where another event would have another one. */
  kept(field: number): KnownValue | undefined
  /** Whether it is an object that other fields lie in. */
  isObject(field: number): boolean
  /** Whether it is a payload whose `members` are fields. */
  areMembersRead(field: number): boolean
}

/** The fields of an event that is an object already. */
export class FieldsOfObject implements FieldsOfEvent {
  private readonly values: readonly unknown[]

  constructor(event: Readonly<Record<string, unknown>>) {
    const own = normalForm(event)
    const context = recordOf(own.context)
    const module = recordOf(context.module)
    const values: unknown[] = []
    values[field.type] = own.event_type
    values[field.source] = own.event_source
    values[field.name] = own.name
    values[field.username] = own.username
    values[field.time] = own.time
    values[field.page] = own.page
    values[field.host] = own.host
    values[field.ip] = own.ip
    values[field.agent] = own.agent
    values[field.event] = own.event
    values[field.course] = context.course_id
    values[field.userId] = context.user_id
    values[field.path] = context.path
    values[field.usageKey] = module.usage_key
    values[field.title] = module.display_name
    this.values = values
  }

  value(field: number): unknown {
    return this.values[field]
  }

  known(field: number): KnownValue {
    return new KnownValue(this.values[field])
  }

  kept(): undefined {
    return undefined
  }

  areMembersRead(): boolean {
    return false
  }

  /** What lies in a time is in its value. */
  isObject(): boolean {
    return false
  }
}
