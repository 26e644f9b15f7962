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
}
