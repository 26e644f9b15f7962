/**
 * What each event type of the catalogue's family "course team / reporting" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const courseTeam: Meanings = {
  dump_answer_dist_csv:
    'A spelling of dump-answer-dist-csv known from test data only: a download of the distribution of answers.',
}
