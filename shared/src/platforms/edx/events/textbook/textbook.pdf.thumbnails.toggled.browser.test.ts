import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.thumbnails.toggled.browser.ts'

test('it is at the page that is open', () => {
  const event = aTrackingEvent(
    'textbook.pdf.thumbnails.toggled',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.thumbnails.toggled', page: 12 },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.thumbnails.toggled', { data: { chapter: '/static/optics.pdf' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
