/**
 * What each event type of the catalogue's family "content library" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const contentLibrary: Meanings = {
  'edx.library.index.reindexed': 'The platform rebuilds the search index of a content library.',
}
