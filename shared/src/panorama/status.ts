/**
 * The two statuses of a category and their legal transitions (thesis, section 4.3.3).
 *
 * @module
 */
export const statuses = ['TODO', 'PULL REQUEST', 'DONE'] as const

export type Status = (typeof statuses)[number]

/**
 * What support can be. The proof says `PARTLY` (the rules translate some of the shapes) and `DONE` (all of them); where
 * they translate none, a maintainer's word `PULL REQUEST` tells it from `TODO`.
 */
export const supportStatuses = ['TODO', 'PULL REQUEST', 'PARTLY', 'DONE'] as const

export type SupportStatus = (typeof supportStatuses)[number]

/** `DONE for 3 of 4 shapes`, or the status alone. */
export function supportText({ support, shapes_passing: passing, shapes }: Proven): string {
  return support === 'PARTLY' ? `DONE for ${whole.format(passing)} of ${whole.format(shapes)} shapes` : support
}

const whole = new Intl.NumberFormat('en-GB')

interface Proven {
  support: SupportStatus
  shapes_passing: number
  shapes: number
}

/** What a status is about. */
export const statusSubjects = ['documentation', 'support'] as const

export type StatusSubject = (typeof statusSubjects)[number]

/** In the order in which they are gone through. */
export function statusesOf(subject: StatusSubject): readonly SupportStatus[] {
  return subject === 'support' ? supportStatuses : statuses
}

/** From a status to those that may follow it. Every transition carries a reason. */
export const transitions: Record<Status, readonly Status[]> = {
  TODO: ['PULL REQUEST'],
  'PULL REQUEST': ['DONE', 'TODO'],
  DONE: ['TODO'],
}

export function isLegalTransition(from: Status, to: Status): boolean {
  return transitions[from].includes(to)
}
