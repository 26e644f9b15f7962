/**
 * Lists with fixed numbers: published scripts have some of them in their code.
 *
 * @module
 */
import type { CollaborationType } from '../translate/act.ts'
import type { Row } from './table.ts'

/** Kinds of resources. 0, 3, 4 and 7 are those of published scripts. */
export const resourceTypes = {
  container: 0,
  problem: 1,
  tutorial: 2,
  book: 3,
  lecture: 4,
  forum: 5,
  informational: 6,
  wiki: 7,
  profile: 8,
  testing: 9,
  exam: 10,
  survey: 11,
} as const

/** 1 to 3 are the forum's for published scripts, 2 an answer, 4 the edit of a wiki page. */
export const collaborationTypes: Readonly<Record<CollaborationType, number>> = {
  forum_post: 1,
  forum_answer: 2,
  forum_comment: 3,
  wiki_edit: 4,
  forum_vote: 5,
}

/** No log tells the type of a problem: a curator does. */
export const problemTypes = { unknown: 0, homework: 1, 'lecture quiz': 2, lab: 3, midterm: 5, 'final exam': 6 }

/** The rows of the lists, which are the same in every database. */
export function fixedRows(): Map<string, Row[]> {
  return new Map([
    ['resource_types', Object.entries(resourceTypes).map(resourceTypeRow)],
    ['problem_types', named(problemTypes, 'problem_type_id', 'problem_type_name')],
    ['collaboration_types', named(collaborationTypes, 'collaboration_type_id', 'collaboration_type_name')],
  ])
}

function resourceTypeRow([content, id]: [string, number]): Row {
  const medium = content === 'lecture' ? 'video' : content === 'container' ? 'none' : 'text'
  return { resource_type_id: id, resource_type_content: content, resource_type_medium: medium }
}

function named(list: Readonly<Record<string, number>>, id: string, name: string): Row[] {
  return Object.entries(list).map(([text, number]) => ({ [id]: number, [name]: text }))
}
