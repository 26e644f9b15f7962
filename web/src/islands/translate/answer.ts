/**
 * Answers the questions of the page. Runs in a thread of its own, and knows nothing of the page.
 *
 * @module
 */
import { eventsInText, type TextEvent } from '@mooc-panorama/shared/moocdb/event-text.ts'
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import { reportedEvents, reportedJson, type ReportedEvent } from '@mooc-panorama/shared/moocdb/reported-events.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { unwrappedLine } from '@mooc-panorama/shared/platforms/edx/line-wrapping.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { eventFacts } from './event-facts.ts'
import { mostEvents, type AnswerTo, type BoxEvent, type BoxText, type Question } from './questions.ts'

const mostRows = 60
const mostSigns = 2_000
const mostPaths = 300

const translator = createTranslator(edxTranslation)

export function answerTo<Q extends Question>(question: Q): AnswerTo<Q>
export function answerTo(question: Question): AnswerTo<Question> {
  const { found, leftOut } = firstEvents(question.text)
  switch (question.kind) {
    case 'translate':
      return { events: boxEvents(found), eventsLeftOut: leftOut } satisfies BoxText
    case 'trace':
      return traceAt(found, question.line)
    case 'report':
      return reportedJson(reportedEvents(found, translator, true), translator.version)
  }
}

/** Lines after the limit are not even parsed. */
function firstEvents(text: string): { found: TextEvent[]; leftOut: number } {
  const lines = text.split('\n')
  let events = 0
  const end = lines.findIndex((line) => line.trim() !== '' && ++events > mostEvents)
  // One event may stand on many lines, so that it is tried whole.
  if (end < 0 || isObject(text)) return { found: eventsInText(text, unwrappedLine), leftOut: 0 }
  const leftOut = lines.slice(end).filter((line) => line.trim() !== '').length
  return { found: eventsInText(lines.slice(0, end).join('\n'), unwrappedLine), leftOut }
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function boxEvents(found: readonly TextEvent[]): BoxEvent[] {
  const raw = new Map(found.flatMap((one) => ('event' in one ? [[one.line, one.event]] : [])))
  return reportedEvents(found, translator, false).map((event) => boxEvent(event, raw.get(event.line)))
}

function boxEvent({ trace: _none, ...event }: ReportedEvent, raw: object | undefined): BoxEvent {
  const rows = event.rows.slice(0, mostRows).map(shortened)
  return { ...event, ...eventFacts(raw, event.rule), rows, rowsLeftOut: event.rows.length - rows.length }
}

function shortened({ table, row }: ShownRow): ShownRow {
  return { table, row: Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, shortCell(cell)])) }
}

function shortCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length <= mostSigns) return cell
  return `${cell.slice(0, mostSigns)}… (${cell.length} characters)`
}

function traceAt(found: readonly TextEvent[], line: number): FieldTrace | undefined {
  const one = found.find((event) => event.line === line)
  if (one === undefined || !('event' in one)) return undefined
  const trace = translator.trace(one.event)
  return { ...trace, unread: trace.unread.slice(0, mostPaths), choosing: trace.choosing.slice(0, mostPaths) }
}
