/**
 * What each event type of the catalogue's family "cohort" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const cohort: Meanings = {
  'edx.cohort.created': 'A cohort comes into being, made by the course team or by the platform itself.',
  'edx.cohort.creation_requested':
    'A team member creates a cohort by hand on the instructor dashboard. edx.cohort.created tells of the ' +
    'cohort itself.',
  'edx.cohort.user_add_requested':
    'A team member asks for a learner to be put into a cohort, one by one or by CSV file, on the ' +
    'instructor dashboard.',
  'edx.cohort.user_added':
    'A learner becomes a member of a cohort, placed there by the course team or automatically by the platform.',
  'edx.cohort.user_removed':
    'A learner leaves a cohort because a team member changed the assignment on the instructor dashboard.',
}
