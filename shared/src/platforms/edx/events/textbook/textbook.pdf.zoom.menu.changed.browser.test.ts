import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.zoom.menu.changed.browser.ts'

test('it is at the page that is open, with the magnification', () => {
  const event = aTrackingEvent(
    'textbook.pdf.zoom.menu.changed',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.zoom.menu.changed', page: 12, amount: 'page_width' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.zoom.menu.changed', { data: { chapter: '/static/optics.pdf', amount: 'page_width' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
