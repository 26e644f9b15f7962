import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.pagination.browser.ts'

test('the pages are in the status', () => {
  const event = aTrackingEvent('mit.recommender.pagination', 'browser', {
    status: 'From page 1 to page 2',
    element: usageKey('recommender', 'links'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.pagination', {
      module: aModule('recommender', 'links'),
      data: { status: 'From page 1 to page 2' },
    }),
  )
})
