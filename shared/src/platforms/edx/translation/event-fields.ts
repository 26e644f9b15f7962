/**
 * The fields of an event that a translation reads, and an object as these fields.
 *
 * @module
 */
import { normalForm } from '../envelope.ts'
import { recordOf } from '../json-value.ts'
import { ParsedPayload, type EventPayload } from './event-payload.ts'
import { KnownValue } from './known-value.ts'

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

/** The fields of one event, by the numbers of `field`. Of a line they are `EventFields`. */
export interface FieldsOfEvent {
  value(field: number): unknown
  /** What a value is kept as. */
  known(field: number): KnownValue
  /** Whether it is an object that other fields lie in. */
  isObject(field: number): boolean
}

/** The fields of an event that is an object already. */
export class FieldsOfObject implements FieldsOfEvent {
  readonly payload: EventPayload
  /** In the order of `field`. */
  private readonly values: readonly unknown[]

  constructor(event: Readonly<Record<string, unknown>>) {
    const own = normalForm(event)
    const context = recordOf(own.context)
    const module = recordOf(context.module)
    const { name, username, time, page, host, ip, agent, event: payload } = own
    const first = [
      own.event_type,
      own.event_source,
      name,
      username,
      time,
      page,
      host,
      ip,
      agent,
      payload,
      context,
      time,
    ]
    this.values = [
      ...first,
      context.course_id,
      context.user_id,
      context.path,
      module,
      module.usage_key,
      module.display_name,
    ]
    this.payload = new ParsedPayload(payload)
  }

  value(field: number): unknown {
    return this.values[field]
  }

  known(field: number): KnownValue {
    return new KnownValue(this.values[field])
  }

  /** What lies in a time is in its value. */
  isObject(): boolean {
    return false
  }
}
