/**
 * Rows of what learners did, as the tables have them. Of those that are many, only the cells are given, in the order of the
 * columns of `actTables`: names would be looked up again for each, and a text needs no list of cells.
 *
 * @module
 */
import type { CollaborationRow, ObservedEventRow, RowBase, SubmissionRow } from '../translate/rows.ts'
import type { CellTaker } from './cell-taker.ts'
import { collaborationTypes } from './fixed-lists.ts'
import type { Cell, Row } from './table.ts'
import { timestampOf } from './timestamp.ts'

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

export function observedEventCells(id: Cell, row: ObservedEventRow, to: References, cells: CellTaker): void {
  cells.cell(id)
  cells.cell(row.course ?? null)
  cells.cell(to.user(row.learner, 'observing', row.course))
  cells.cell(to.url(row.url))
  cells.cell(to.resource(row.resource))
  cells.moment(row.at)
  cells.cell(row.duration)
  cells.cell(row.durationIsDefault)
  viaCells(row, to, cells)
  cells.cell(row.eventType)
  cells.cell(row.how)
  cells.cell(row.data === undefined ? null : typeof row.data === 'string' ? row.data : JSON.stringify(row.data))
  cells.end()
}

export function submissionCells(id: Cell, row: SubmissionRow, to: References, cells: CellTaker): void {
  cells.cell(id)
  cells.cell(row.course ?? null)
  cells.cell(to.user(row.learner, 'submitting', row.course))
  cells.cell(row.problem === null ? null : to.problem(row.problem))
  cells.cell(to.resource(row.resource))
  cells.moment(row.at)
  cells.cell(row.attempt)
  cells.cell(row.answer)
  cells.cell(row.status)
  cells.cell(row.source)
  viaCells(row, to, cells)
  cells.cell(row.how)
  cells.end()
}

function viaCells({ ip, agent }: RowBase, to: References, cells: CellTaker): void {
  cells.cell(ip === undefined ? null : to.country(ip))
  cells.cell(agent === undefined ? null : to.os(agent))
  cells.cell(agent === undefined ? null : to.agent(agent))
}

/** Nothing where the platform did not judge the answer. */
export function assessmentCells(id: Cell, submission: Cell, row: SubmissionRow, cells: CellTaker): void {
  const { assessment } = row
  if (assessment === undefined) return
  cells.cell(id)
  cells.cell(row.course ?? null)
  cells.cell(submission)
  cells.cell(assessment.feedback)
  cells.cell(assessment.grade)
  cells.cell(null)
  cells.cell('automatic')
  cells.moment(row.at)
  cells.end()
}

/** @param parent the row that it answers, where there is one */
export function collaborationRow(id: Cell, parent: Cell, row: CollaborationRow, to: References): Row {
  return {
    collaboration_id: id,
    course_id: row.course ?? null,
    user_id: to.user(row.learner, 'collaborating', row.course),
    collaboration_type_id: collaborationTypes[row.type],
    collaboration_content: row.content,
    collaboration_timestamp: timestampOf(row.at),
    collaboration_parent_id: parent,
    collaboration_child_number: null,
    resource_id: to.resource(row.resource),
    collaboration_ip: row.ip === undefined ? null : to.country(row.ip),
    collaboration_os: row.agent === undefined ? null : to.os(row.agent),
    collaboration_agent: row.agent === undefined ? null : to.agent(row.agent),
  }
}
