/**
 * Reads one line of an Open edX tracking log.
 *
 * What was seen in real logs and is read here: text before the JSON (`… [tracking] … {json}`, syslog, Kubernetes),
 * Docker's `{"log": "…"}` around the line, the platform's raw envelopes `{name, data, timestamp, context}`, also in the
 * event bus's `{"tracking_log": …}`, events of 2013 without `context`, an empty `event_type` beside a `name`, comment lines.
 *
 * @module
 */
import { maxEventDepth } from '../../scan/scanner.ts'
import type { MalformedCause } from '../../diagnosis/partial.ts'
import type { EventRecord, LineReading } from '../platform.ts'
import { categoryName } from './category-name.ts'
import { courseOf } from './course-of.ts'
import { carriedEvent, normalForm } from './envelope.ts'
import { isListedName } from './event-names.ts'
import { monthOf } from './event-time.ts'
import { isCutObject, nestingDepth } from './json-text.ts'
import { nonEmpty } from './json-value.ts'
import { dockerLog, jsonStart } from './line-wrapping.ts'
import { networkOf, userOf } from './user-of.ts'

/** What a line is, before it is asked what its event tells. */
export type LineObject = Exclude<LineReading, { kind: 'event' }> | EventObject

export interface EventObject {
  kind: 'object'
  type: string
  source: string
  text: string
  /** As JSON.parse gives it. */
  value: Record<string, unknown>
}

export function readLine(line: string, repaired: boolean): LineReading {
  const read = readObject(line, repaired)
  return read.kind === 'object' ? { kind: 'event', record: recordOf(read) } : read
}

/** Reads no more of an event than must be read to know that it is one. */
export function readObject(line: string, repaired: boolean): LineObject {
  const reading = readText(line, 'may-be-wrapped')
  return repaired && reading.kind === 'malformed' && isUnreadable(reading.cause) ? malformed('bad-utf8') : reading
}

function readText(line: string, wrapping: 'may-be-wrapped' | 'unwrapped'): LineObject {
  const trimmed = line.trim()
  if (trimmed === '') return { kind: 'blank', comment: false }
  if (trimmed.startsWith('#')) return { kind: 'blank', comment: true }
  const start = jsonStart(trimmed)
  const text = start > 0 ? trimmed.slice(start) : trimmed
  if (start < 0) return malformed(causeWithoutObject(trimmed))
  if (isTooDeep(text)) return malformed('too-deep')
  const value = parsedObject(text)
  if (value === undefined) return malformed(start > 0 ? causeOfPrefixed(trimmed, text) : causeOf(text))
  // Text that begins with a brace and is JSON is an object.
  const object = value as Record<string, unknown>
  const log = wrapping === 'may-be-wrapped' ? dockerLog(object) : undefined
  return log === undefined ? categorised(object, text) : readText(log, 'unwrapped')
}

/** What does not end like an object is none; the engine would make an error of it, which takes as long as ten events. */
function parsedObject(text: string): unknown {
  return text.endsWith('}') ? parsed(text) : undefined
}

function parsed(text: string): unknown {
  const { stackTraceLimit } = errors
  errors.stackTraceLimit = 0 // nobody sees where the error was made, and finding it out takes half of its time
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the error would quote the line
  } finally {
    errors.stackTraceLimit = stackTraceLimit
  }
}

/** Some engines have it. */
const errors: ErrorConstructor & { stackTraceLimit?: unknown } = Error

/** Most lines have fewer brackets than levels are allowed, which is quick to see; the others are walked. */
function isTooDeep(text: string): boolean {
  let brackets = 0
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (++brackets > maxEventDepth) return nestingDepth(text) > maxEventDepth
    }
  }
  return false
}

function causeOf(text: string): MalformedCause {
  return isCutObject(text) ? 'truncated' : 'not-json'
}

function causeOfPrefixed(line: string, text: string): MalformedCause {
  if (parsed(line) !== undefined) return 'not-object'
  return /^\{\s*["}]/.test(text) && !line.startsWith('[{') ? 'prefixed-unreadable' : 'not-json'
}

function causeWithoutObject(line: string): MalformedCause {
  if (isTooDeep(line)) return 'too-deep'
  return parsed(line) === undefined ? 'not-json' : 'not-object'
}

function isUnreadable(cause: MalformedCause): boolean {
  return cause === 'not-json' || cause === 'truncated' || cause === 'prefixed-unreadable'
}

function categorised(event: Record<string, unknown>, text: string): LineObject {
  const carried = carriedEvent(event)
  if (carried !== undefined) {
    const own = JSON.stringify(carried)
    // As its text says it: a number that is too large is null there.
    return categorised(JSON.parse(own) as Record<string, unknown>, own)
  }
  const normal = normalForm(event)
  const type = eventType(normal)
  if (type === undefined) return malformed('no-event-type')
  const source = nonEmpty(normal.event_source)
  if (source === undefined) return malformed('no-event-source')
  return { kind: 'object', type, source, text, value: event }
}

function recordOf({ type, source, text, value }: EventObject): EventRecord {
  const event = normalForm(value)
  return {
    category: categoryName(type, source),
    alias: typeof event.name === 'string' && isListedName(event.name) ? event.name : undefined,
    month: monthOf(event.time) ?? monthOf(value.timestamp),
    course: courseOf(event, type),
    user: userOf(event),
    network: networkOf(event.ip ?? textIn(event.context, 'ip')),
    text,
    value,
  }
}

/** An empty or missing type gives way to `name`; one that is no text does not. */
function eventType({ event_type: type, name }: Readonly<Record<string, unknown>>): string | undefined {
  const isMissing = type === undefined || type === null || (typeof type === 'string' && type.trim() === '')
  return isMissing ? nonEmpty(name) : nonEmpty(type)
}

function textIn(object: unknown, key: string): string | undefined {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, key)) return undefined
  return nonEmpty((object as Record<string, unknown>)[key]) // an object, by the line above
}

function malformed(cause: MalformedCause): Extract<LineReading, { kind: 'malformed' }> {
  return { kind: 'malformed', cause }
}
