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
  'edx.course.sharing.share_clicked':
    'A learner clicks to share a course on a social network. A variant of edx.course.share_clicked.',
  'edx.profile.viewed': 'A user opens the profile page of a user; the payload names whose.',
  'error:calc': 'The calculator of the course page could not work out the formula a learner typed in.',
  'git-pull': 'An administrator updates the files of a course from git on the old instructor dashboard.',
  'openedx.ai.workflow.completed': 'An AI workflow answers a single request, e.g. for a summary, and is thereby done.',
  'openedx.ai.workflow.initialized': "A learner's conversation with an AI workflow starts.",
  'openedx.ai.workflow.interacted':
    'A conversation with an AI workflow that has already started goes on by one exchange.',
  progress:
    'A block, e.g. drag and drop or Problem Builder, signals that the learner made progress in it. ' +
    'It says no more than that.',
  reload: 'An administrator reloads a course from its files on the old instructor dashboard.',
  unknown: 'A client sent an event without a type, so the platform filled in this name.',
  upload_screenshot: 'A user uploads a screenshot of a resource to the recommender block.',
}
