/**
 * The payload of an event, of which a rule asks for a few fields. Of an event that was parsed it is parsed, too; of a line
 * it is a `PayloadOfLine`.
 *
 * @module
 */
import type { Assessment } from '../../../translate/act.ts'
import { isRecord } from '../json-value.ts'
import { KnownValue } from './known-value.ts'
import { payloadOf, type Payload } from './payload.ts'

export interface EventPayload extends Pick<Payload, 'form' | 'isBad'> {
  /** All of it. */
  readonly whole: Payload
  /** Whether it is an object, and no text that is one. */
  readonly isObject: boolean
  /** A field by its name. */
  value(name: string): unknown
  /** What a field is kept as. */
  known(name: string): KnownValue
  /** `undefined`: ask for the form, or for the value that says it. */
  readonly formAnswers?: ByQuestion<unknown> | undefined
  readonly answers?: ByQuestion<unknown> | undefined
  readonly assessments?: ByQuestion<Assessment | undefined> | undefined
}

/** In the order of the event; no key comes twice. */
export interface ByQuestion<Value> {
  keys: KnownValue[]
  values: Value[]
}

export class ParsedPayload implements EventPayload {
  readonly whole: Payload
  readonly isObject: boolean

  constructor(payload: unknown) {
    this.whole = payloadOf(payload)
    this.isObject = isRecord(payload)
  }

  get form(): Payload['form'] {
    return this.whole.form
  }

  get isBad(): boolean {
    return this.whole.isBad
  }

  value(name: string): unknown {
    return this.whole.fields[name]
  }

  known(name: string): KnownValue {
    return new KnownValue(this.whole.fields[name])
  }
}
