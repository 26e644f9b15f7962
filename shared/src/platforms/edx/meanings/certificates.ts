/**
 * What each event type of the catalogue's family "certificates" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const certificates: Meanings = {
  'edx.badge.assertion.evidence_visited':
    'A visitor follows the evidence link of a shared badge, which usually leads to the certificate.',
  'edx.badge.assertion.shared': 'A learner downloads an earned badge to show it on a social network.',
}
