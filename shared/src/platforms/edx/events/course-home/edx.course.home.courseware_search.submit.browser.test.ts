import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.home.courseware_search.submit.browser.ts'

test('of the words that were looked for the length is kept', () => {
  const event = aTrackingEvent('edx.course.home.courseware_search.submit', 'browser', {
    org_key: 'NorthlakeX',
    courserun_key: course,
    event_type: 'searchKeyword',
    keyword: 'prism',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.home.courseware_search.submit', { data: { keyword_length: 5 } }),
  )
})
