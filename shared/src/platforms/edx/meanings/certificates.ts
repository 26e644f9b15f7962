/**
 * What each event type of the catalogue's family "certificates" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const certificates: Meanings = {
  'edx.badge.assertion.created': 'The platform awards a badge to a learner, usually together with a certificate.',
  'edx.badge.assertion.evidence_visited':
    'A visitor follows the evidence link of a shared badge, which usually leads to the certificate.',
  'edx.badge.assertion.shared': 'A learner downloads an earned badge to show it on a social network.',
  'edx.certificate.created':
    'The platform issues a certificate to a learner. It is logged again when a revoked certificate is issued anew.',
  'edx.certificate.evidence_visited':
    'A visitor comes to a certificate by the link its owner shared on a social network.',
  'edx.certificate.generation.disabled':
    'The course team, or the platform, no longer lets learners generate their own certificates in this course run.',
  'edx.certificate.generation.enabled':
    'The course team, or the platform, lets learners generate their own certificates in this course run.',
  'edx.certificate.revoked':
    'The platform takes a certificate back, e.g. because the grade fell or the team invalidated it. Known since 2021.',
  'edx.certificate.shared': 'A learner shares the address of an own certificate on a social network.',
}
