import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './textbook.pdf.chapter.navigated.browser.ts'

test('the chapter is kept; its page is not known', () => {
  const event = aTrackingEvent(
    'textbook.pdf.chapter.navigated',
    'browser',
    { chapter: '/static/optics.pdf', name: 'textbook.pdf.chapter.navigated', chapter_title: 'Mirrors' },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('textbook.pdf.chapter.navigated', {
      data: { chapter: '/static/optics.pdf', chapter_title: 'Mirrors' },
    }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/pdfbook/0/',
      isSequence: false,
      panel: undefined,
    },
  })
})
