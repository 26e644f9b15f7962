import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.search.navigatednext.browser.ts'

test('the options of the search are kept, and its words stay out', () => {
  const event = aTrackingEvent(
    'textbook.pdf.search.navigatednext',
    'browser',
    {
      chapter: '/static/optics.pdf',
      name: 'textbook.pdf.search.navigatednext',
      findprevious: true,
      page: 12,
      caseSensitive: false,
      highlightAll: true,
      status: '',
      query: 'focal',
    },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.search.navigatednext', {
      data: {
        chapter: '/static/optics.pdf',
        findprevious: true,
        caseSensitive: false,
        highlightAll: true,
        status: '',
        search_length: 5,
      },
    }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
