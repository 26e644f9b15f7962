import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.page.scrolled.browser.ts'

test('it is at the page that comes into view', () => {
  const event = aTrackingEvent(
    'textbook.pdf.page.scrolled',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.page.scrolled', page: 12, direction: 'down' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.page.scrolled', { data: { chapter: '/static/optics.pdf', direction: 'down' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
