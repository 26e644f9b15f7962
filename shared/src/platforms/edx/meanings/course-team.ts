/**
 * What each event type of the catalogue's family "course team / reporting" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const courseTeam: Meanings = {
  'add-instructor': 'An administrator makes a user an instructor on the old instructor dashboard.',
  'add-or-remove-user-group':
    'A user joins or leaves the staff or the beta testers on the old instructor dashboard; the payload says which.',
  'delete-student-module-state':
    "A team member deletes one learner's state in one problem, from the old instructor dashboard.",
  'dump-answer-dist-csv':
    'A team member downloads the distribution of answers as CSV from the old instructor dashboard.',
  'dump-graded-assignments-config':
    'A team member displays how graded assignments are configured, on the old instructor dashboard.',
  'dump-grades':
    'A team member displays the summary grades of all learners. The siblings with csv download them instead.',
  'dump-grades-csv': 'A team member downloads the grades of all learners as CSV from the old instructor dashboard.',
  'dump-grades-csv-raw':
    'A team member downloads the raw scores of all learners as CSV from the old instructor dashboard.',
  'dump-grades-raw': 'A team member displays the raw scores of all learners on the old instructor dashboard.',
  dump_answer_dist_csv:
    'A spelling of dump-answer-dist-csv known from test data only: a download of the distribution of answers.',
  'edx.instructor.report.downloaded':
    'A team member clicks a finished report on the instructor dashboard to download it.',
  'edx.instructor.report.requested':
    'A team member asks the instructor dashboard to produce a report. The later download is an event of its own.',
  'get-student-progress-page': "A team member asks for the link to a learner's progress page.",
  'list-beta-testers': 'A team member lists the beta testers of the course.',
  'list-instructors': 'A team member lists the instructors of the course.',
  'list-staff': 'A team member lists the staff of the course.',
  'list-students': 'A team member lists the enrolled learners, without grades.',
  'psychometrics-histogram-generation':
    'A team member draws a psychometric histogram of a problem. ' +
    'The feature never ran on edx.org, so it should be rare.',
  'remove-instructor': 'An administrator takes the instructor role from a user on the old instructor dashboard.',
  'rescore-all-submissions':
    'A team member has the submissions of all learners to one problem rescored, as a background task.',
  'rescore-student-submission':
    "A team member has one learner's submission to one problem rescored, as a background task.",
  'reset-all-attempts': 'A team member sets the attempts of all learners at one problem back, as a background task.',
  'reset-student-attempts': "A team member sets one learner's number of attempts at one problem back to zero.",
}
