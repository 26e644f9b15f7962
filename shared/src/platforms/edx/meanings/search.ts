/**
 * What each event type of the catalogue's family "search" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const search: Meanings = {
  'edx.course.search.executed':
    'The server has run a search of course content. The payload holds the time each step took.',
  'edx.course.search.initiated': "A learner's search of course content reaches the server, before it is run.",
  'edx.course.search.result_selected': 'A learner clicks a result of a search of course content. A browser event.',
  'edx.course.search.results_displayed': 'The server sends a page of results of a search of course content.',
  'edx.course_discovery.search.initiated':
    "A visitor's search for courses in the catalogue reaches the server, before it is run.",
  'edx.course_discovery.search.results_displayed': 'The server sends a page of courses found in the catalogue.',
}
