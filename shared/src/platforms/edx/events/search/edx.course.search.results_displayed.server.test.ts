import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.search.results_displayed.server.ts'

test('the number of results is kept, and of the search its length', () => {
  const event = aTrackingEvent('edx.course.search.results_displayed', 'server', {
    search_term: 'focal',
    page_size: 20,
    page_number: 0,
    results_count: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.search.results_displayed', {
      data: { page_size: 20, page_number: 0, results_count: 31, search_length: 5 },
    }),
  )
})
