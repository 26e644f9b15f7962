/**
 * What each event type of the catalogue's family "enrollment" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const enrollment: Meanings = {
  'edx.course.enrollment.upgrade_clicked':
    'A spelling that only one tool uses for edx.course.enrollment.upgrade.clicked: a click on an offer to upgrade.',
  edx_course_enrollment_activated:
    'A spelling of edx.course.enrollment.activated known from test data only: a learner is enrolled in a course.',
}
