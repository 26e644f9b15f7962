/**
 * What each event type of the catalogue's family "goals" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const goals: Meanings = {
  'edx.course.goal.email.failed': 'The platform could not send the email that reminds a learner of a course goal.',
}
