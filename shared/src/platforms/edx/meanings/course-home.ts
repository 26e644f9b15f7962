/**
 * What each event type of the catalogue's family "course home" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const courseHome: Meanings = {
  'edx.bi.course.upgrade.hero.displayed': 'The course home shows a large banner that advertises the verified track.',
  'edx.bi.course.upgrade.sidebarupsell.displayed':
    'The course home shows the advertisement for the verified track in its sidebar.',
  'edx.course.home.course_update.toggled': 'A learner unfolds or folds an entry of the course updates.',
  'edx.course.home.courseware_search.submit': 'A learner submits a search of the course content in the learning app.',
  'edx.course.home.resume_course.clicked':
    'A learner clicks the button that starts or resumes the course; the payload says which of the two.',
  'edx.course.tool.accessed': 'A learner clicks a link among the course tools, such as bookmarks, reviews or updates.',
  'edx.course.upgrade.hero.displayed':
    'Another name of edx.bi.course.upgrade.hero.displayed: a large banner advertises the verified track.',
}
