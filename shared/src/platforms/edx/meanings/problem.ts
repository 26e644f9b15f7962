/**
 * What each event type of the catalogue's family "problem" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const problem: Meanings = {
  'edx.problem.completed':
    'A learner completes a problem. A name proposed in converters; the platform itself is not known to send it.',
  save_hint: 'A learner saves a hint at the end of an early self-assessment problem, of 2012. Never documented.',
}
