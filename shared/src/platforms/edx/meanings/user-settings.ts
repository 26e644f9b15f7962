/**
 * What each event type of the catalogue's family "user settings" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const userSettings: Meanings = {
  'edx.bi.user.pwned.password.status':
    'The platform checks a password against lists of leaked ones, and notes the outcome.',
  'edx.user.login': 'A user signs in to the platform.',
  'edx.user.logout': 'A user signs out of the platform.',
  'edx.user.settings.change_initiated':
    'A user begins a change of settings that needs a second step, such as a new email address or password.',
  'edx.user.settings.changed':
    'A setting or profile field of a user has changed. The payload holds the old and the new value.',
  'edx.user.settings.viewed':
    'A user opens the account settings or a profile page. A browser event; the payload names the page.',
}
