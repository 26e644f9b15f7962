/**
 * The two statuses of a category and their legal transitions (thesis, section 4.3.3).
 *
 * @module
 */
export const statuses = ['TODO', 'PULL REQUEST', 'DONE'] as const

export type Status = (typeof statuses)[number]

/** What a status is about. */
export const statusSubjects = ['documentation', 'support'] as const

export type StatusSubject = (typeof statusSubjects)[number]

/** From a status to those that may follow it. Every transition carries a reason. */
export const transitions: Record<Status, readonly Status[]> = {
  TODO: ['PULL REQUEST'],
  'PULL REQUEST': ['DONE', 'TODO'],
  DONE: ['TODO'],
}

export function isLegalTransition(from: Status, to: Status): boolean {
  return transitions[from].includes(to)
}
