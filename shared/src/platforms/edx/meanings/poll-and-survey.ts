/**
 * What each event type of the catalogue's family "poll and survey" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const pollAndSurvey: Meanings = {
  'xblock.poll.submitted': 'A learner submits a response to a poll.',
  'xblock.poll.view_results': 'A learner is shown the results of a poll, often right after responding.',
  'xblock.survey.submitted': 'A learner submits the responses to a survey.',
  'xblock.survey.view_results': 'A learner is shown the results of a survey, often right after responding.',
}
