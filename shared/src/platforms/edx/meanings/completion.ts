/**
 * What each event type of the catalogue's family "completion" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const completion: Meanings = {
  'edx.completion.block_completion.changed':
    'The platform records, or changes, how far a learner has completed one block of the course.',
  'edx.done.toggled':
    'A learner marks a part of the course as done, or as not done, with the Done button. ' +
    'Logged by browser and server.',
  'openedx.completion_aggregator.progress.chapter':
    "The completion aggregator stores a learner's new progress in a section (chapter).",
  'openedx.completion_aggregator.progress.course':
    "The completion aggregator stores a learner's new progress in the whole course.",
  'openedx.completion_aggregator.progress.sequential':
    "The completion aggregator stores a learner's new progress in a subsection (sequential).",
  'openedx.completion_aggregator.progress.vertical':
    "The completion aggregator stores a learner's new progress in a unit (vertical).",
}
