/**
 * What each event type of the catalogue's family "studio search index" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const studioSearchIndex: Meanings = {
  'edx.course.index.published': 'Studio updates the search index because a part of a course was published.',
  'edx.course.index.reindexed': 'Studio rebuilds the search index of a whole course.',
}
