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
  'edx.course.share_clicked':
    'A learner clicks on the dashboard to share a course on a social network. A browser event.',
  'edx.course.sharing.share_clicked':
    'A learner clicks to share a course on a social network. A variant of edx.course.share_clicked.',
  'edx.pdf.downloaded': 'A learner downloads a PDF shown by the PDF block.',
  'edx.pdf.loaded': 'A PDF block loads its document for a learner.',
  'edx.profile.viewed': 'A user opens the profile page of a user; the payload names whose.',
  'error:calc': 'The calculator of the course page could not work out the formula a learner typed in.',
  get_client_configuration: 'The recommender block hands its settings to the page that displays it.',
  'git-pull': 'An administrator updates the files of a course from git on the old instructor dashboard.',
  'openedx.ai.workflow.completed': 'An AI workflow answers a single request, e.g. for a summary, and is thereby done.',
  'openedx.ai.workflow.initialized': "A learner's conversation with an AI workflow starts.",
  'openedx.ai.workflow.interacted':
    'A conversation with an AI workflow that has already started goes on by one exchange.',
  progress:
    'A block, e.g. drag and drop or Problem Builder, signals that the learner made progress in it. ' +
    'It says no more than that.',
  reload: 'An administrator reloads a course from its files on the old instructor dashboard.',
  set_client_configuration: 'New settings of the recommender block are saved.',
  unknown: 'A client sent an event without a type, so the platform filled in this name.',
  upload_screenshot: 'A user uploads a screenshot of a resource to the recommender block.',
}
