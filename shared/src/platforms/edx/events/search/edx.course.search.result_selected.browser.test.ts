import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.search.result_selected.browser.ts'

test('the chosen result is the module, with its place in the list', () => {
  const event = aTrackingEvent('edx.course.search.result_selected', 'browser', {
    search_term: 'focal',
    result_position: 3,
    result_link: usageKey('html', 'intro'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.search.result_selected', {
      module: aModule('html', 'intro'),
      data: { result_position: 3, search_length: 5 },
    }),
  )
})
