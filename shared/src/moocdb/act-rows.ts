/**
 * Rows of what learners did, as the tables have them.
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

export function observedEventRow(id: Cell, row: ObservedEventRow, to: References): Row {
  return {
    observed_event_id: id,
    course_id: row.course ?? null,
    user_id: to.user(row.learner, 'observing', row.course),
    url_id: to.url(row.url),
    resource_id: to.resource(row.resource),
    observed_event_timestamp: timestamp(row),
    observed_event_duration: row.duration,
    observed_event_duration_is_default: row.durationIsDefault,
    observed_event_ip: row.ip === undefined ? null : to.country(row.ip),
    observed_event_os: row.agent === undefined ? null : to.os(row.agent),
    observed_event_agent: row.agent === undefined ? null : to.agent(row.agent),
    observed_event_type: row.eventType,
    observed_event_location_how: row.how,
    observed_event_data: row.data === undefined ? null : JSON.stringify(row.data),
  }
}

export function submissionRow(id: Cell, row: SubmissionRow, to: References): Row {
  return {
    submission_id: id,
    course_id: row.course ?? null,
    user_id: to.user(row.learner, 'submitting', row.course),
    problem_id: row.problem === null ? null : to.problem(row.problem),
    resource_id: to.resource(row.resource),
    submission_timestamp: timestamp(row),
    submission_attempt_number: row.attempt,
    submission_answer: row.answer,
    submission_is_submitted: row.status,
    submission_source: row.source,
    submission_ip: row.ip === undefined ? null : to.country(row.ip),
    submission_os: row.agent === undefined ? null : to.os(row.agent),
    submission_agent: row.agent === undefined ? null : to.agent(row.agent),
    submission_location_how: row.how,
  }
}

/** @returns `undefined` where the platform did not judge the answer */
export function assessmentRow(id: Cell, submission: Cell, row: SubmissionRow): Row | undefined {
  if (row.assessment === undefined) return undefined
  return {
    assessment_id: id,
    course_id: row.course ?? null,
    submission_id: submission,
    assessment_feedback: row.assessment.feedback,
    assessment_grade: row.assessment.grade,
    assessment_grade_with_penalty: null,
    assessment_grader_id: 'automatic',
    assessment_timestamp: timestamp(row),
  }
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
  if (day !== lastDay) {
    lastDay = day
    lastDayText = new Date(day * dayMs).toISOString().slice(0, 11)
  }
  const ms = at - day * dayMs
  const seconds = Math.floor(ms / 1_000)
  const minutes = Math.floor(seconds / 60)
  return `${lastDayText}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}.${threeDigits(ms % 1_000)}Z`
}

const dayMs = 86_400_000
let lastDay = Number.NaN
let lastDayText = ''

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

function threeDigits(value: number): string {
  return value < 100 ? `0${twoDigits(value)}` : `${value}`
}
