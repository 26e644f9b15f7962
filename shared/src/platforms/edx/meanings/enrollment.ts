/**
 * What each event type of the catalogue's family "enrollment" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const enrollment: Meanings = {
  'change-email-settings': 'A learner chooses on the dashboard whether to receive the emails of a course.',
  'change-email1-settings':
    'The platform stops the emails of a course for a learner whose registration is blocked, while it ' +
    'builds the dashboard.',
  'edx.course.enrollment.activated':
    "A learner is enrolled in a course, by an own click, by the team's batch enrollment or as creator of the course.",
  'edx.course.enrollment.deactivated': 'A learner is unenrolled from a course, by an own click or by the course team.',
  'edx.course.enrollment.mode_changed': 'An enrollment moves to another mode, e.g. from audit to verified.',
  'edx.course.enrollment.reverify.reviewed':
    'The photo service has reviewed the identity photos that a learner sent during the course.',
  'edx.course.enrollment.reverify.started':
    'A learner opens the page for proving the identity again during the course.',
  'edx.course.enrollment.reverify.submitted': 'A learner sends new identity photos during the course.',
  'edx.course.enrollment.upgrade.clicked':
    'A learner clicks a link or button to upgrade to the verified track. This says nothing about success.',
  'edx.course.enrollment.upgrade.succeeded':
    "A learner's upgrade to the verified track is complete. No longer in the current documentation.",
  'edx.course.enrollment.upgrade_clicked':
    'A spelling that only one tool uses for edx.course.enrollment.upgrade.clicked: a click on an offer to upgrade.',
  edx_course_enrollment_activated:
    'A spelling of edx.course.enrollment.activated known from test data only: a learner is enrolled in a course.',
}
