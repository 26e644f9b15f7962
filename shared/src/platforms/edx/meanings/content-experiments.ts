/**
 * What each event type of the catalogue's family "content experiments" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const contentExperiments: Meanings = {
  'xblock.split_test.child_render':
    "The platform shows a learner the variant of an A/B experiment that belongs to the learner's group.",
  'xmodule.partitions.assigned_user_to_partition':
    'The platform puts a learner into a random group of an A/B experiment. Documented as a browser event.',
}
