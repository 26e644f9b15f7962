import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bookmark.listed.browser.ts'

test('another page of the list has its number', () => {
  const event = aTrackingEvent('edx.bookmark.listed', 'browser', {
    course_id: course,
    list_type: 'per_course',
    bookmarks_count: 12,
    page_number: 2,
    page_size: 10,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bookmark.listed', {
      data: { list_type: 'per_course', bookmarks_count: 12, page_number: 2, page_size: 10 },
    }),
  )
})
