/**
 * What each event type of the catalogue's family "course home" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const courseHome: Meanings = {
  'edx.course.upgrade.hero.displayed':
    'Another name of edx.bi.course.upgrade.hero.displayed: a large banner advertises the verified track.',
}
