/**
 * What each event type of the catalogue's family "other" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const other: Meanings = {
  assigned_user_to_partition:
    'A spelling of xmodule.partitions.assigned_user_to_partition known from test data only: a learner ' +
    'enters an experiment group.',
  'error:calc': 'The calculator of the course page could not work out the formula a learner typed in.',
  'git-pull': 'An administrator updates the files of a course from git on the old instructor dashboard.',
  reload: 'An administrator reloads a course from its files on the old instructor dashboard.',
  unknown: 'A client sent an event without a type, so the platform filled in this name.',
}
