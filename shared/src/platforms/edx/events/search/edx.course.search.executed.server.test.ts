import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.search.executed.server.ts'

test('of the search its length is kept', () => {
  const event = aTrackingEvent('edx.course.search.executed', 'server', {
    search_term: 'focal',
    course_id: course,
    search_time: { start: 1, end: 2, elapsed: 1 },
  })

  expect(meantBy(rule, event)).toEqual(observation('edx.course.search.executed', { data: { search_length: 5 } }))
})
