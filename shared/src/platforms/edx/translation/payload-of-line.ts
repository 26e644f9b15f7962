/**
 * The payload of a line: fields that are listed are at hand one by one, and the whole is parsed only for who asks for another
 * one. For imports alone.
 *
 * @module
 */
import type { EntriesOfLine, EventFields } from '../../../scan/field-record.ts'
import type { Assessment } from '../../../translate/act.ts'
import { assessment } from './answers.ts'
import { field } from './event-fields.ts'
import type { ByQuestion, EventPayload } from './event-payload.ts'
import { knownKey, KnownValue, type FormKey } from './known-value.ts'
import { payloadOf, type Payload } from './payload.ts'
import { judgement } from './translated-fields.ts'

const absent = new KnownValue(undefined)

/** To be asked before the next line is taken. */
export class PayloadOfLine implements EventPayload {
  private readonly event: EventFields<KnownValue>
  private readonly areMembersRead: boolean
  private parsed: Payload | undefined

  constructor(event: EventFields<KnownValue>) {
    this.event = event
    this.areMembersRead = event.areMembersRead(field.event)
    this.parsed = undefined
  }

  get whole(): Payload {
    return (this.parsed ??= this.event.kept(field.event)?.payload ?? payloadOf(this.event.value(field.event)))
  }

  get isObject(): boolean {
    return this.event.isObject(field.event)
  }

  get form(): Payload['form'] {
    return this.areMembersRead && this.event.entries(field.event) === undefined ? undefined : this.whole.form
  }

  get isBad(): boolean {
    return !this.areMembersRead && this.whole.isBad
  }

  value(name: string): unknown {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    return number === undefined ? this.whole.fields[name] : this.event.value(number)
  }

  known(name: string): KnownValue {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    if (number !== undefined) return this.event.known(number)
    const value = this.whole.fields[name]
    return value === undefined ? absent : new KnownValue(value)
  }

  /** `undefined` also where a key comes twice, and makes a list. */
  get formAnswers(): ByQuestion<unknown> | undefined {
    const form = this.event.entries(field.event)
    if (form === undefined) return undefined
    const found: ByQuestion<unknown> = { keys: [], values: [] }
    for (let index = 0; index < form.count; index++) {
      const { key, isList } = formKey(form.key(index))
      // By its value too: another spelling of a key may be kept as another object.
      if (found.keys.some((other) => other === key || other.value === key.value)) return undefined
      const answer = form.known(index, 1).decoded
      found.keys.push(key)
      found.values.push(isList ? [answer] : answer)
    }
    return found
  }

  get answers(): ByQuestion<unknown> | undefined {
    const entries = this.entries('answers')
    return entries && valuesIn(entries, (index) => entries.value(index, 1))
  }

  get assessments(): ByQuestion<Assessment | undefined> | undefined {
    const entries = this.entries('correct_map')
    const { correctness, points, message } = judgement
    return (
      entries &&
      valuesIn(entries, (index) =>
        assessment(entries.value(index, correctness), entries.value(index, points), entries.value(index, message)),
      )
    )
  }

  private entries(name: string): EntriesOfLine<KnownValue> | undefined {
    const number = this.areMembersRead ? this.event.member(name) : undefined
    return number === undefined ? undefined : this.event.entries(number)
  }
}

function valuesIn<Value>(entries: EntriesOfLine<KnownValue>, valueOf: (index: number) => Value): ByQuestion<Value> {
  const found: ByQuestion<Value> = { keys: [], values: [] }
  for (let index = 0; index < entries.count; index++) {
    found.keys.push(entries.key(index))
    found.values.push(valueOf(index))
  }
  return found
}

/** The key of a form that is spelled so. */
function formKey(spelled: KnownValue): FormKey {
  return (spelled.formKey ??= newFormKey(spelled.decoded))
}

function newFormKey(key: string): FormKey {
  const isList = key.endsWith('[]')
  return { key: knownKey(isList ? key.slice(0, -2) : key), isList }
}
