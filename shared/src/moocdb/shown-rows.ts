/**
 * The rows of one event as people read them: what a column points to stands in it by its name, and no row has a number.
 *
 * @module
 */
import type { CollaborationRow } from '../translate/rows.ts'
import type { ActRow } from './act-place.ts'
import { assessmentCells, collaborationRow, observedEventCells, submissionCells, type Pointed } from './act-rows.ts'
import { CellLists, type CellTaker } from './cell-taker.ts'
import type { CollectedRows } from './collected-rows.ts'
import { fixedRows } from './fixed-lists.ts'
import { shownCells, shownColumns } from './shown-columns.ts'
import type { Cell, Row } from './table.ts'
import { Things } from './things.ts'
import { agentNames } from './user-agent.ts'

export interface ShownRow {
  table: string
  row: Row
}

/** What tells learners apart; their names are none of a reader's business. */
export type LearnerName = (learner: string | undefined) => string

/** The acts first, then what they point to; without columns that no log fills. */
export function shownRows(rows: CollectedRows, learnerName: LearnerName): ShownRow[] {
  const shown: [string, readonly Row[]][] = [
    named('observed_events', (cells) =>
      rows.observedEvents.forEach((row) => observedEventCells(row, pointed(row, learnerName), cells)),
    ),
    named('submissions', (cells) =>
      rows.submissions.forEach((row) =>
        submissionCells(row, { ...pointed(row, learnerName), problem: row.problem }, cells),
      ),
    ),
    named('assessments', (cells) =>
      rows.submissions.forEach((row, at) =>
        assessmentCells(row, { id: null, course: row.course ?? null, submission: at + 1 }, cells),
      ),
    ),
    ['collaborations', rows.collaborations.map((row) => shownCollaboration(row, learnerName))],
    ['course_user', rows.enrolments.map((row) => memberRow(learnerName(row.learner), row.course, row.at))],
    ...thingRows(rows),
  ]
  return shown.flatMap(([table, own]) => own.map((row) => ({ table, row: readable(table, row) })))
}

function named(name: string, write: (cells: CellTaker) => void): [table: string, rows: Row[]] {
  const columns = shownColumns.get(name) ?? []
  const rows: Row[] = []
  const take = (cells: Cell[]): unknown =>
    rows.push(Object.fromEntries(shownCells(name, cells).map((cell, index) => [columns[index], cell])))
  write(new CellLists(take))
  return [name, rows]
}

function shownCollaboration(row: CollaborationRow, learnerName: LearnerName): Row {
  const cells = collaborationRow(row, pointed(row, learnerName), row.parent ?? null)
  return { ...cells, collaboration_type_id: row.type }
}

/** By name. */
function pointed({ learner, course, agent, url, resource }: ActRow, learnerName: LearnerName): Pointed {
  const program = agent === undefined ? { os: null, agent: null } : agentNames(agent)
  const who = { course: course ?? null, user: learnerName(learner), country: null, ...program }
  return { id: null, who, place: { url, resource } }
}

function readable(table: string, row: Row): Row {
  return Object.fromEntries(
    (shownColumns.get(table) ?? []).map((column): [string, Cell] => [column, row[column] ?? null]),
  )
}

function memberRow(learner: string, course: string, at: number): Row {
  return { course_id: course, course_user_id: learner, user_join_timestamp: new Date(at).toISOString() }
}

/** The things that the acts point to, without what they lie in. */
function thingRows({ observedEvents, submissions, collaborations }: CollectedRows): [string, Row[]][] {
  const acts = [...observedEvents, ...submissions, ...collaborations]
  const things = new Things()
  for (const row of acts) things.add(row)
  const tables = new Map(things.tables().map(([table, rows]) => [table, [...rows]]))
  const uris = new Set<Cell | undefined>(acts.map(({ resource }) => resource))
  const questions = new Set<Cell | undefined>(submissions.map(({ problem }) => problem))
  const resources = tables.get('resources') ?? []
  const problems = tables.get('problems') ?? []
  return [
    ['urls', tables.get('urls') ?? []],
    ['resources', resources.filter((row) => uris.has(row.resource_uri)).map((row) => namedResource(row, resources))],
    [
      'problems',
      problems
        .filter((row) => questions.has(row.problem_uri))
        .map((row) => ({
          ...row,
          problem_parent_id: textAt(problems, row.problem_parent_id, 'problem_uri'),
          problem_type_id: textAt(fixed.get('problem_types'), 1, 'problem_type_name'),
          resource_id: textAt(resources, row.resource_id, 'resource_uri'),
        })),
    ],
  ]
}

const fixed = fixedRows()

function namedResource(row: Row, resources: readonly Row[]): Row {
  return {
    ...row,
    resource_parent_id: textAt(resources, row.resource_parent_id, 'resource_uri'),
    resource_type_id: textAt(fixed.get('resource_types'), Number(row.resource_type_id) + 1, 'resource_type_content'),
  }
}

/** Rows are numbered from 1 in their order. */
function textAt(rows: readonly Row[] | undefined, number: Cell | undefined, column: string): Cell {
  return typeof number === 'number' ? (rows?.[number - 1]?.[column] ?? null) : null
}
