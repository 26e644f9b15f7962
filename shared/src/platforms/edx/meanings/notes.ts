/**
 * What each event type of the catalogue's family "notes" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const notes: Meanings = {
  'edx.course.student_notes.added': 'A learner adds a note to a passage of the course text.',
  'edx.course.student_notes.deleted': 'A learner deletes a note.',
  'edx.course.student_notes.edited': 'A learner changes the text or the tags of a note.',
  'edx.course.student_notes.notes_page_viewed': 'A learner opens the notes page or one of its views.',
  'edx.course.student_notes.searched': 'A learner searches the own notes on the notes page.',
  'edx.course.student_notes.used_unit_link':
    'A learner follows a note on the notes page to the place in the course where it was written.',
  'edx.course.student_notes.viewed': 'A learner looks at one or more notes on a course page.',
  'edx.student_notes.searched':
    'Older name, from early 2015, of edx.course.student_notes.searched: a learner searches the own notes.',
  'edx.student_notes.used_unit_link':
    'Older name, from early 2015, of edx.course.student_notes.used_unit_link: a learner goes from a note ' +
    'to its place in the course.',
}
