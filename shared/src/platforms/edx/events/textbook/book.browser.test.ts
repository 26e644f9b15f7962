import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './book.browser.ts'

test('the event is at the page that was turned to', () => {
  const event = aTrackingEvent(
    'book',
    'browser',
    { type: 'gotopage', old: 3, new: 17 },
    { page: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/book/1/' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('book', { data: { type: 'gotopage', old: 3 } }),
    page: {
      url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/book/1/17/',
      isSequence: false,
      panel: undefined,
    },
  })
})
