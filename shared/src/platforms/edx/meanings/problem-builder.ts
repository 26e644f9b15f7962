/**
 * What each event type of the catalogue's family "problem builder" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const problemBuilder: Meanings = {
  'xblock.mentoring.feedback.closed': 'A learner closes a tip on a choice in a Problem Builder question.',
  'xblock.mentoring.feedback.opened': 'A tip on a choice in a Problem Builder question opens.',
}
