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
  'edx.course.upgrade.hero.displayed':
    'Another name of edx.bi.course.upgrade.hero.displayed: a large banner advertises the verified track.',
}
