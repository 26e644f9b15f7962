/**
 * What each event type of the catalogue's family "textbook" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const textbook: Meanings = {
  book:
    'A learner turns to a page of a textbook made of PDF files or page images. ' +
    'Dropped from the current documentation.',
  'textbook.pdf.chapter.navigated': 'A learner jumps to a chapter by the outline of a PDF textbook.',
  'textbook.pdf.display.scaled':
    'The magnification of a PDF textbook changes, by the zoom menu or the size of the window.',
  'textbook.pdf.outline.toggled': 'A learner shows or hides the list of chapters of a PDF textbook.',
  'textbook.pdf.page.navigated': 'A learner types a page number in a PDF textbook.',
  'textbook.pdf.page.scrolled': 'A learner scrolls a PDF textbook and another page comes into view.',
  'textbook.pdf.search.executed':
    'A learner searches for text in a PDF textbook. Characters typed in quick succession make one event.',
  'textbook.pdf.search.highlight.toggled':
    'A learner switches the highlighting of all matches in a PDF textbook on or off.',
  'textbook.pdf.search.navigatednext':
    'A learner steps to the next or, despite the name, the previous match in a PDF textbook.',
  'textbook.pdf.searchcasesensitivity.toggled':
    'A learner switches the matching of upper and lower case in a PDF textbook on or off.',
  'textbook.pdf.thumbnail.navigated': 'A learner jumps to a page by its thumbnail in a PDF textbook.',
  'textbook.pdf.thumbnails.toggled': 'A learner shows or hides the thumbnails of a PDF textbook.',
  'textbook.pdf.zoom.buttons.changed': 'A learner zooms a PDF textbook in or out by the buttons.',
  'textbook.pdf.zoom.menu.changed': 'A learner picks a magnification in the zoom menu of a PDF textbook.',
}
