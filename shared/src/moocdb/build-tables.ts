/**
 * The tables of a translation that fits into memory, with numbered rows.
 *
 * @module
 */
import type { CollaborationRow } from '../translate/rows.ts'
import { assessmentRow, collaborationRow, observedEventRow, submissionRow, type References } from './act-rows.ts'
import type { CollectedRows } from './collected-rows.ts'
import { fixedRows } from './fixed-lists.ts'
import { peopleRows, type PeopleReferences } from './people-rows.ts'
import { moocdbTables } from './tables.ts'
import type { Row } from './table.ts'
import { Things } from './things.ts'

/** Rows of every table, by the table's name. The same rows in another order give the same tables. */
export function buildTables(collected: CollectedRows, people: PeopleReferences): Map<string, Row[]> {
  const { observedEvents, submissions, collaborations, enrolments } = collected.sorted()
  const acts = [...observedEvents, ...submissions, ...collaborations]
  const things = new Things()
  for (const row of acts) things.add(row)
  const numbers = things.number()
  const to: References = { ...numbers, ...people }
  const found = new Map<string, Row[]>([
    ...numbers.rows(),
    ...fixedRows(),
    ...peopleRows([...acts, ...enrolments], enrolments, people),
    ['observed_events', observedEvents.map((row, index) => observedEventRow(index + 1, row, to))],
    ['submissions', submissions.map((row, index) => submissionRow(index + 1, row, to))],
    ['assessments', numberedAssessments(submissions)],
    ['collaborations', linked(collaborations, to)],
  ])
  return new Map(moocdbTables.map(({ name }) => [name, found.get(name) ?? []]))
}

function numberedAssessments(submissions: CollectedRows['submissions']): Row[] {
  const rows: Row[] = []
  for (const [index, submission] of submissions.entries()) {
    const row = assessmentRow(rows.length + 1, index + 1, submission)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** An answer points to what it answers, where that is among the rows: the first that has the id. */
function linked(collaborations: readonly CollaborationRow[], to: References): Row[] {
  const numbers = new Map<string, number>()
  for (const [index, { id }] of collaborations.entries()) {
    if (id !== undefined && !numbers.has(id)) numbers.set(id, index + 1)
  }
  return collaborations.map((row, index) => {
    const parent = row.parent === undefined ? undefined : numbers.get(row.parent)
    return collaborationRow(index + 1, parent === index + 1 ? null : (parent ?? null), row, to)
  })
}
