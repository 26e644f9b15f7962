/**
 * Payloads in all their encodings, as one object or one form.
 *
 * @module
 */
import { formFields, looksLikeCutJson } from '../../../shape/payload-text.ts'
import { isRecord } from '../json-value.ts'

/** Answers of a form: a list where the form allows several. */
export type FormFields = ReadonlyMap<string, string | readonly string[]>

export interface Payload {
  /** The fields; empty where there are none. */
  fields: Readonly<Record<string, unknown>>
  form: FormFields | undefined
  /** Whether it could not be read: real servers cut payloads. */
  isBad: boolean
}

const nothing: Payload = { fields: {}, form: undefined, isBad: false }

export function payloadOf(event: unknown): Payload {
  if (typeof event === 'string') return event === '' ? nothing : payloadOfText(event, 2)
  // `problem_graded`: the form, and the page that came back.
  if (Array.isArray(event)) return typeof event[0] === 'string' ? payloadOfText(event[0], 2) : nothing
  return isRecord(event) ? { fields: event, form: undefined, isBad: false } : nothing
}

/** The fields that a request posted, as a form. */
export function postedForm(fields: Payload['fields']): FormFields | undefined {
  const { POST: posted } = fields
  if (!isRecord(posted)) return undefined
  const form = new Map<string, string | string[]>()
  for (const [key, values] of Object.entries(posted)) {
    const texts = (Array.isArray(values) ? values : [values]).filter((value) => typeof value === 'string')
    const isList = key.endsWith('[]')
    form.set(isList ? key.slice(0, -2) : key, isList || texts.length > 1 ? texts : (texts[0] ?? ''))
  }
  return form
}

function payloadOfText(text: string, encodings: number): Payload {
  const value = parsed(text)
  if (isRecord(value)) return { fields: value, form: undefined, isBad: false }
  if (Array.isArray(value)) return payloadOf(value)
  if (typeof value === 'string' && encodings > 1) return value === '' ? nothing : payloadOfText(value, encodings - 1)
  const form = formFields(text)
  if (form !== undefined) return { fields: {}, form, isBad: false }
  return { fields: {}, form: undefined, isBad: value === undefined || looksLikeCutJson(text) }
}

/** How JSON begins. A form does not, as a rule, and an error for each would cost more than all else that is read. */
const jsonStart = /^\s*[[{"\-\dtfn]/

function parsed(text: string): unknown {
  if (!jsonStart.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the error would quote the payload
  }
}
