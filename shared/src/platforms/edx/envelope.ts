/**
 * Raw events: as the tracking library of Open edX holds an event before it is written to a log, and as the event bus
 * carries it: `{name, data, timestamp, context}`.
 *
 * The platform's own way from there to the log (edx-platform, `common/djangoapps/track/shim.py`): seven fields come out of
 * the context; `event` is the data; the time is the context's, else `timestamp`; the type is the context's, else the
 * name; the source is the context's, else `server`; the page is the context's, else none. On the event bus, data and
 * context are JSON in a string (event-tracking, `backends/event_bus.py`), and a message holds the event under
 * `tracking_log` (openedx-events, schema of `org.openedx.analytics.tracking.event.emitted.v1`).
 *
 * @module
 */
import { jsonInText } from '../../shape/payload-text.ts'
import { isRecord, nonEmpty, recordOf } from './json-value.ts'

type Fields = Readonly<Record<string, unknown>>

/** Where raw events say what they are, besides `name`; paths as in a shape. */
export const rawRuleFields = [
  ...['context', 'context(json)', 'tracking_log.context', 'tracking_log.context(json)'].flatMap((context) => [
    `${context}.event_type`,
    `${context}.event_source`,
  ]),
  'tracking_log.name',
]

/** The event as a log has it: itself, unless it is a raw one, or a message that carries one. */
export function normalForm(event: Fields): Fields {
  const own = carriedEvent(event) ?? event
  return isRaw(own) ? ofRaw(own) : own
}

/** The raw event that a message of the event bus carries. @returns `undefined` where the object is no such message */
export function carriedEvent(message: Fields): Record<string, unknown> | undefined {
  const { tracking_log: carried } = message
  if (carried === undefined || isEvent(message) || Object.hasOwn(message, 'data')) return undefined
  return isRecord(carried) && isRaw(carried) ? carried : undefined
}

function isRaw(event: Fields): boolean {
  return Object.hasOwn(event, 'data') && !isEvent(event)
}

function isEvent({ event_type: type, event_source: source }: Fields): boolean {
  return type !== undefined || source !== undefined
}

function ofRaw(event: Fields): Fields {
  const { name, data, timestamp } = event
  const context = contextOf(event.context)
  const moved = Object.fromEntries(
    movedFields.map((field) => [field, Object.hasOwn(context, field) ? context[field] : event[field]]),
  )
  return {
    ...moved,
    name,
    event_type: nonEmpty(context.event_type) ?? name,
    event_source: nonEmpty(context.event_source) ?? 'server',
    time: context.timestamp ?? timestamp ?? event.time,
    event: data,
    context,
  }
}

const movedFields = ['username', 'session', 'ip', 'agent', 'host', 'referer', 'accept_language', 'page'] as const

function contextOf(context: unknown): Fields {
  const opened = typeof context === 'string' ? jsonInText(context) : context
  return recordOf(opened)
}
