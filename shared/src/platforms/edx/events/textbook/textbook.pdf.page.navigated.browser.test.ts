import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.page.navigated.browser.ts'

test('it is at the page that was typed', () => {
  const event = aTrackingEvent(
    'textbook.pdf.page.navigated',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.page.navigated', page: 12 },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.page.navigated', { data: { chapter: '/static/optics.pdf' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
