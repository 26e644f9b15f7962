import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.zoom.buttons.changed.browser.ts'

test('it is at the page that is open, with the direction', () => {
  const event = aTrackingEvent(
    'textbook.pdf.zoom.buttons.changed',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.zoom.buttons.changed', page: 12, direction: 'in' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.zoom.buttons.changed', { data: { chapter: '/static/optics.pdf', direction: 'in' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
