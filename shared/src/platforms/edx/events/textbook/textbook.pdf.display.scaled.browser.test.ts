import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.display.scaled.browser.ts'

test('it is at the page that is open, with the magnification', () => {
  const event = aTrackingEvent(
    'textbook.pdf.display.scaled',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.display.scaled', page: 12, amount: '0.95' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.display.scaled', { data: { chapter: '/static/optics.pdf', amount: '0.95' } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/12/',
      isSequence: false,
      panel: undefined,
    },
  })
})
