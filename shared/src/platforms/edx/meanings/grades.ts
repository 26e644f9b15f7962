/**
 * What each event type of the catalogue's family "grades" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const grades: Meanings = {
  'edx.course.grade.now_failed': 'The platform finds, after a new grade, that the learner is not passing the course.',
  'edx.course.grade.now_passed':
    'The platform finds, after a new grade, that the learner is passing the course. ' +
    'Unlike passed.first_time it can repeat.',
  'edx.course.grade.passed.first_time': 'A learner passes the course for the first time.',
  'edx.grades.course.grade_calculated':
    "The platform stores a learner's new course grade, as a consequence of a new subsection grade.",
  'edx.grades.problem.rescored': "A team member has a learner's problem rescored and the new score is stored.",
  'edx.grades.problem.score_overridden': "A team member replaces a learner's score in a problem by hand.",
  'edx.grades.problem.state_deleted': "A team member deletes a learner's state in a problem, and with it the score.",
  'edx.grades.problem.submitted':
    "A learner's answer to a problem is stored with its score. " +
    'It stands beside problem_check, which holds the answers.',
  'edx.grades.subsection.grade_calculated':
    "The platform stores a learner's new score in a subsection, as a consequence of a new problem score.",
  'edx.grades.subsection.score_overridden':
    'A subsection score is overridden, or an override taken back; the payload field override_deleted says which.',
}
