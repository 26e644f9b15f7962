/**
 * What each event type of the catalogue's family "third-party content" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const thirdPartyContent: Meanings = {
  'edx.googlecomponent.calendar.displayed': 'An embedded Google calendar is displayed to a learner.',
  'edx.googlecomponent.document.displayed': 'An embedded Google Drive file is displayed to a learner.',
  'microsoft.office.mix.loaded': 'An Office Mix presentation is ready to play. Microsoft has since ended the product.',
  'microsoft.office.mix.paused': 'A learner pauses an Office Mix presentation.',
  'microsoft.office.mix.played': 'A learner starts an Office Mix presentation.',
  'microsoft.office.mix.slide.loaded': 'An Office Mix presentation moves to another slide.',
  'microsoft.office.mix.stopped': 'An Office Mix presentation comes to its end.',
  'oppia.exploration.completed': 'A learner reaches the end of an Oppia exploration. This gives no grade.',
  'oppia.exploration.loaded': 'An Oppia exploration is displayed to a learner.',
  'oppia.exploration.state.changed': 'A learner answers in an Oppia exploration, which thereby moves to another state.',
}
