/**
 * What each event type of the catalogue's family "bookmarks" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const bookmarks: Meanings = {
  'edx.bookmark.accessed':
    'A learner follows a link on the bookmarks page to the bookmarked unit. A browser event, unlike its siblings.',
  'edx.bookmark.added': 'A learner bookmarks a unit of the course.',
  'edx.bookmark.listed': 'A learner opens the list of bookmarks, or turns to another page of it.',
  'edx.bookmark.removed': 'A learner takes a bookmark off a unit.',
}
