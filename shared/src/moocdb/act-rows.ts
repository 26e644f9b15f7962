/**
 * Rows of what learners did, as the tables have them. Of those that are many, only the cells are made, in the order of the
 * columns of `actTables`: names would be looked up again for each.
 *
 * @module
 */
import type { CollaborationRow, ObservedEventRow, RowBase, SubmissionRow } from '../translate/rows.ts'
import { collaborationTypes } from './fixed-lists.ts'
import type { Cell, Row } from './table.ts'

/** Why a person stands in a table: each of these may have ids of its own. */
export const allModes = ['observing', 'submitting', 'collaborating'] as const

export type Mode = (typeof allModes)[number]

/** What stands in a column that points to something: its number, or what it is. */
export interface References {
  url(url: string): Cell
  resource(uri: string): Cell
  problem(uri: string): Cell
  os(userAgent: string): Cell
  agent(userAgent: string): Cell
  /** @param learner `undefined`: nobody was signed in */
  user(learner: string | undefined, mode: Mode, course: string | undefined): Cell
  /** Three letters, or `null`. */
  country(ip: string): Cell
}

export function observedEventCells(id: Cell, row: ObservedEventRow, to: References): Cell[] {
  return [
    id,
    row.course ?? null,
    to.user(row.learner, 'observing', row.course),
    to.url(row.url),
    to.resource(row.resource),
    timestamp(row),
    row.duration,
    row.durationIsDefault,
    row.ip === undefined ? null : to.country(row.ip),
    row.agent === undefined ? null : to.os(row.agent),
    row.agent === undefined ? null : to.agent(row.agent),
    row.eventType,
    row.how,
    row.data === undefined ? null : typeof row.data === 'string' ? row.data : JSON.stringify(row.data),
  ]
}

export function submissionCells(id: Cell, row: SubmissionRow, to: References): Cell[] {
  return [
    id,
    row.course ?? null,
    to.user(row.learner, 'submitting', row.course),
    row.problem === null ? null : to.problem(row.problem),
    to.resource(row.resource),
    timestamp(row),
    row.attempt,
    row.answer,
    row.status,
    row.source,
    row.ip === undefined ? null : to.country(row.ip),
    row.agent === undefined ? null : to.os(row.agent),
    row.agent === undefined ? null : to.agent(row.agent),
    row.how,
  ]
}

/** @returns `undefined` where the platform did not judge the answer */
export function assessmentCells(id: Cell, submission: Cell, row: SubmissionRow): Cell[] | undefined {
  if (row.assessment === undefined) return undefined
  return [
    id,
    row.course ?? null,
    submission,
    row.assessment.feedback,
    row.assessment.grade,
    null,
    'automatic',
    timestamp(row),
  ]
}

/** @param parent the row that it answers, where there is one */
export function collaborationRow(id: Cell, parent: Cell, row: CollaborationRow, to: References): Row {
  return {
    collaboration_id: id,
    course_id: row.course ?? null,
    user_id: to.user(row.learner, 'collaborating', row.course),
    collaboration_type_id: collaborationTypes[row.type],
    collaboration_content: row.content,
    collaboration_timestamp: timestamp(row),
    collaboration_parent_id: parent,
    collaboration_child_number: null,
    resource_id: to.resource(row.resource),
    collaboration_ip: row.ip === undefined ? null : to.country(row.ip),
    collaboration_os: row.agent === undefined ? null : to.os(row.agent),
    collaboration_agent: row.agent === undefined ? null : to.agent(row.agent),
  }
}

/** As `Date` spells it, whose own way takes longer than the rest of the row. */
function timestamp({ at }: RowBase): string {
  const day = Math.floor(at / dayMs)
  const ms = at - day * dayMs
  const minute = Math.floor(ms / minuteMs)
  const rest = ms - minute * minuteMs
  const second = Math.floor(rest / 1_000)
  return (
    dayText(day) + (minuteTexts[minute] ?? '') + (secondTexts[second] ?? '') + (msTexts[rest - second * 1_000] ?? '')
  )
}

const dayMs = 86_400_000
const minuteMs = 60_000

/** `2016-03-14T`, of the days that came: rows of one person go through many, and those of the next one through the same. */
const dayTexts = new Map<number, string>()
const mostDays = 10_000

function dayText(day: number): string {
  const known = dayTexts.get(day)
  if (known !== undefined) return known
  if (dayTexts.size >= mostDays) dayTexts.clear()
  const made = new Date(day * dayMs).toISOString().slice(0, 11)
  dayTexts.set(day, made)
  return made
}

/** `09:26:`, by the minute of the day. */
const minuteTexts = numbered(1_440, (minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:`)
const secondTexts = numbered(60, (second) => `${twoDigits(second)}.`)
const msTexts = numbered(1_000, (ms) => `${String(ms).padStart(3, '0')}Z`)

function numbered(count: number, text: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, number) => text(number))
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
