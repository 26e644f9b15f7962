/**
 * The payload of an event, of which a rule asks for a few fields: where a line's are at hand one by one, the whole is parsed
 * only for who asks for another one.
 *
 * @module
 */
import type { EntriesOfLine } from '../../../scan/field-record.ts'
import { moduleFields } from '../course-of.ts'
import { isRecord } from '../json-value.ts'
import { field, type FieldsOfEvent } from './event-fields.ts'
import { KnownValue } from './known-value.ts'
import { payloadOf, type FormFields, type Payload } from './payload.ts'

const absent = new KnownValue(undefined)

export class EventPayload {
  private readonly event: FieldsOfEvent
  private readonly areMembersRead: boolean
  private parsed: Payload | undefined

  constructor(event: FieldsOfEvent) {
    this.event = event
    this.areMembersRead = event.areMembersRead(field.event)
    this.parsed = undefined
  }

  /** All of it. */
  get whole(): Payload {
    return (this.parsed ??= this.event.kept(field.event)?.payload ?? payloadOf(this.event.value(field.event)))
  }

  get form(): FormFields | undefined {
    return this.areMembersRead && this.spelledForm === undefined ? undefined : this.whole.form
  }

  get isBad(): boolean {
    return !this.areMembersRead && this.whole.isBad
  }

  /** A field by its name. */
  value(name: string): unknown {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    return number === undefined ? this.whole.fields[name] : this.event.value(number)
  }

  /** What a field is kept as. */
  known(name: string): KnownValue {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    if (number !== undefined) return this.event.known(number)
    const value = this.whole.fields[name]
    return value === undefined ? absent : new KnownValue(value)
  }

  /** Of a form, its keys and values as they are spelled; `undefined` where only the whole says them. */
  get spelledForm(): EntriesOfLine<KnownValue> | undefined {
    return this.event.entries(field.event)
  }

  /** The same of a field whose keys are questions. */
  entries(name: 'answers' | 'correct_map'): EntriesOfLine<KnownValue> | undefined {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    return number === undefined ? undefined : this.event.entries(number)
  }

  /** The course of the module that it names. A text names none, whatever is in it. */
  get courseOfModule(): string | undefined {
    const { event } = this
    if (!(this.areMembersRead ? event.isObject(field.event) : isRecord(event.value(field.event)))) return undefined
    for (const name of moduleFields) {
      const { courseOfModule } = this.known(name)
      if (courseOfModule !== undefined) return courseOfModule
    }
    return undefined
  }
}
