/**
 * Where rows happened, as places that rows share.
 *
 * @module
 */
import type { CollaborationRow, ObservedEventRow, Place, SubmissionRow } from '../translate/rows.ts'

export type ActRow = ObservedEventRow | SubmissionRow | CollaborationRow

/** What a row says of where it happened. */
export type PlacedAct = Pick<ActRow, 'how' | 'title'> & { place: Place }

/** @returns the place of the row; one of its own, where it shares none */
export function placeOfRow(row: ActRow): Place {
  if (row.place !== undefined) return row.place
  const { url, resource, module } = row
  const question = 'problem' in row ? (row.problem ?? undefined) : undefined
  const below = resource.slice(url.length)
  return { url, below, resource, module, question, page: undefined, thing: undefined, kept: undefined }
}

export function placedAct(row: ActRow): PlacedAct {
  return { place: placeOfRow(row), how: row.how, title: row.title }
}
