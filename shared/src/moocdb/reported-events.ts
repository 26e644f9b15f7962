/**
 * The events of a text and what became of each, as people and programs are told.
 *
 * @module
 */
import type { TextEvent } from './event-text.ts'
import type { FieldTrace } from './field-trace.ts'
import { invalidEvent, type TranslatedEvent, type Translator } from './translator.ts'

export interface ReportedEvent extends TranslatedEvent {
  /** 1-based, where it begins. */
  line: number
  /** Absent where none was asked for, and for an event that cannot be read. */
  trace: FieldTrace | undefined
}

/** Translates the events together. In the order of the text. */
export function reportedEvents(
  found: readonly TextEvent[],
  translator: Translator,
  isTraced: boolean,
): ReportedEvent[] {
  const events = found.flatMap((one) => ('event' in one ? [one] : []))
  const results = translator.translate(events.map(({ event }) => event))
  const readable = events.map(({ line, event }, index): ReportedEvent => {
    const result = results[index] ?? invalidEvent()
    const trace = isTraced && result.verdict !== 'invalid' ? translator.trace(event) : undefined
    return { ...result, line, trace }
  })
  const bad = found.flatMap((one): ReportedEvent[] =>
    'problem' in one ? [{ ...invalidEvent(one.problem), line: one.line, trace: undefined }] : [],
  )
  return [...readable, ...bad].sort((a, b) => a.line - b.line)
}

export function reportedJson(events: readonly ReportedEvent[], version: string): string {
  const told = events.map(({ line, verdict, rule, problem, isPayloadBad, rows, trace }) => ({
    line,
    verdict,
    rule,
    problem: problem?.code,
    bad_payload: isPayloadBad,
    rows,
    trace,
  }))
  return JSON.stringify({ format: 1, translation: version, events: told }, null, 2)
}
