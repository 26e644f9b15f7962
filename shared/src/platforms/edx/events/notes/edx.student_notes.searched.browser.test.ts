import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.student_notes.searched.browser.ts'

test('the number of results is kept, and of the search its length', () => {
  const event = aTrackingEvent('edx.student_notes.searched', 'browser', {
    number_of_results: 4,
    search_string: 'focal',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.student_notes.searched', { data: { number_of_results: 4, search_length: 5 } }),
  )
})
