/**
 * The fields of an event that a translation reads, and an object as these fields.
 *
 * @module
 */
import type { EntriesOfLine } from '../../../scan/field-record.ts'
import { normalForm } from '../envelope.ts'
import { recordOf } from '../json-value.ts'
import { KnownValue } from './known-value.ts'

/** Numbers of the fields that lie under each question of `correct_map`. */
export const judgement = { correctness: 1, points: 2, message: 3 } as const

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
  /** The same; `undefined` where another event would have another one. */
  kept(field: number): KnownValue | undefined
  /** Whether it is an object that other fields lie in. */
  isObject(field: number): boolean
  /** Whether it is a payload whose members are fields, where they are listed. */
  areMembersRead(field: number): boolean
  /** The number of a listed member. */
  member(name: string): number | undefined
  /** What an object has whose keys are its own, or a form as it is spelled; `undefined` where only its value says it. */
  entries(field: number): EntriesOfLine<KnownValue> | undefined
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

  member(): undefined {
    return undefined
  }

  entries(): undefined {
    return undefined
  }

  /** What lies in a time is in its value. */
  isObject(): boolean {
    return false
  }
}
