import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.thumbnail.navigated.browser.ts'

test('it is at the page of the thumbnail', () => {
  const event = aTrackingEvent(
    'textbook.pdf.thumbnail.navigated',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.thumbnail.navigated', page: 12, thumbnail_title: 'Page 12' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.thumbnail.navigated', {
      data: { chapter: '/static/optics.pdf', thumbnail_title: 'Page 12' },
    }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
