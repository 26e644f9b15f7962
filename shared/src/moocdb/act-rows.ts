/**
 * Rows of what learners did, as the tables have them. Of those that are many, only the cells are given, in the order of the
 * columns of `actTables`: names would be looked up again for each, and a text needs no list of cells.
 *
 * @module
 */
import type { CollaborationRow, ObservedEventRow, SubmissionRow } from '../translate/rows.ts'
import type { CellTaker } from './cell-taker.ts'
import { collaborationTypes } from './fixed-lists.ts'
import type { Cell, Row } from './table.ts'
import { timestampOf } from './timestamp.ts'

/** Why a person stands in a table: each of these may have ids of its own. */
export const allModes = ['observing', 'submitting', 'collaborating'] as const

export type Mode = (typeof allModes)[number]

/** What stands for people, and for where they come from. */
export interface References {
  /** @param learner `undefined`: nobody was signed in */
  user(learner: string | undefined, mode: Mode, course: string | undefined): Cell
  /** Three letters, or `null`. */
  country(ip: string): Cell
}

/** What all rows of a stretch have. */
export interface WhoCells {
  course: Cell
  user: Cell
  country: Cell
  os: Cell
  agent: Cell
}

/** What stands for the page of a row, and for the page or the module on it: numbers, or what they are. */
export interface PlaceCells {
  url: Cell
  resource: Cell
}

type OfObserved = 'at' | 'duration' | 'durationIsDefault' | 'eventType' | 'how' | 'data'
export type ObservedCells = Pick<ObservedEventRow, OfObserved>

type OfSubmission = 'at' | 'attempt' | 'answer' | 'status' | 'source' | 'how' | 'assessment'
export type SubmissionCells = Pick<SubmissionRow, OfSubmission>

/** Ids and places of one row. */
export interface Pointed {
  id: Cell
  who: WhoCells
  place: PlaceCells
}

export function observedEventCells(row: ObservedCells, { id, who, place }: Pointed, cells: CellTaker): void {
  cells.cell(id)
  cells.cell(who.course)
  cells.cell(who.user)
  cells.cell(place.url)
  cells.cell(place.resource)
  cells.moment(row.at)
  cells.cell(row.duration)
  cells.cell(row.durationIsDefault)
  viaCells(who, cells)
  cells.cell(row.eventType)
  cells.cell(row.how)
  cells.cell(row.data === undefined ? null : typeof row.data === 'string' ? row.data : JSON.stringify(row.data))
  cells.end()
}

/** @param problem what stands for the problem */
export function submissionCells(
  row: SubmissionCells,
  { id, who, place, problem }: Pointed & { problem: Cell },
  cells: CellTaker,
): void {
  cells.cell(id)
  cells.cell(who.course)
  cells.cell(who.user)
  cells.cell(problem)
  cells.cell(place.resource)
  cells.moment(row.at)
  cells.cell(row.attempt)
  cells.cell(row.answer)
  cells.cell(row.status)
  cells.cell(row.source)
  viaCells(who, cells)
  cells.cell(row.how)
  cells.end()
}

function viaCells({ country, os, agent }: WhoCells, cells: CellTaker): void {
  cells.cell(country)
  cells.cell(os)
  cells.cell(agent)
}

/** Nothing where the platform did not judge the answer. @param course that of the submission */
export function assessmentCells(
  { assessment, at }: SubmissionCells,
  { id, course, submission }: { id: Cell; course: Cell; submission: Cell },
  cells: CellTaker,
): void {
  if (assessment === undefined) return
  cells.cell(id)
  cells.cell(course)
  cells.cell(submission)
  cells.cell(assessment.feedback)
  cells.cell(assessment.grade)
  cells.cell(null)
  cells.cell('automatic')
  cells.moment(at)
  cells.end()
}

/** @param parent the row that it answers, where there is one */
export function collaborationRow(row: CollaborationRow, { id, who, place }: Pointed, parent: Cell): Row {
  return {
    collaboration_id: id,
    course_id: who.course,
    user_id: who.user,
    collaboration_type_id: collaborationTypes[row.type],
    collaboration_content: row.content,
    collaboration_timestamp: timestampOf(row.at),
    collaboration_parent_id: parent,
    collaboration_child_number: null,
    resource_id: place.resource,
    collaboration_ip: who.country,
    collaboration_os: who.os,
    collaboration_agent: who.agent,
  }
}
