/**
 * Raw events: as the tracking library of Open edX holds an event before it is written to a log, and as the event bus
 * carries it: `{name, data, timestamp, context}`.
 *
 * The platform's own way from there to the log (edx-platform, `common/djangoapps/track/shim.py`): seven fields come out of
 * the context; `event` is the data; the time is the context's, else `timestamp`; the type is the context's, else the
 * name; the source is the context's, else `server`; the page is the context's, else none. On the event bus, data and
 * context are JSON in a string (event-tracking, `backends/event_bus.py`).
 *
 * @module
 */
import { jsonInText } from '../../shape/payload-text.ts'
import { nonEmpty, recordOf } from './json-value.ts'

type Fields = Readonly<Record<string, unknown>>

/** Where raw events say what they are, besides `name`; paths as in a shape. */
export const rawRuleFields = ['context', 'context(json)'].flatMap((context) => [
  `${context}.event_type`,
  `${context}.event_source`,
])

/** The event as a log has it: itself, unless it is a raw one. */
export function normalForm(event: Fields): Fields {
  return isRaw(event) ? ofRaw(event) : event
}

function isRaw(event: Fields): boolean {
  return event.event_type === undefined && event.event_source === undefined && Object.hasOwn(event, 'data')
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
