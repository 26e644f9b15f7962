/**
 * What each event type of the catalogue's family "content library" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const contentLibrary: Meanings = {
  'edx.library.index.reindexed': 'The platform rebuilds the search index of a content library.',
  'edx.librarycontentblock.content.assigned':
    'The platform draws library components for a learner in a randomized block, at the first visit or ' +
    'after the team asked for more.',
  'edx.librarycontentblock.content.removed':
    'Components once drawn for a learner can no longer be shown, after the team changed the library or the block.',
}
