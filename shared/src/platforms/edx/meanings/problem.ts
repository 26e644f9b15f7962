/**
 * What each event type of the catalogue's family "problem" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const problem: Meanings = {
  'crowd_hinter.staff_edit_hinter':
    'A team member saves the settings and first hints of a crowdsourced hinter in Studio.',
  'edx.problem.completed':
    'A learner completes a problem. A name proposed in converters; the platform itself is not known to send it.',
  save_hint: 'A learner saves a hint at the end of an early self-assessment problem, of 2012. Never documented.',
  'xblock.problem_builder.feedback.closed':
    'A feedback message of a Problem Builder block closes because the learner clicks elsewhere.',
  'xblock.problem_builder.loaded': 'A Problem Builder block is displayed to a learner.',
}
