import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.hideShow.browser.ts'

test('whether the list is folded is in the status', () => {
  const event = aTrackingEvent('mit.recommender.hideShow', 'browser', {
    status: 'Hide',
    element: usageKey('recommender', 'links'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.hideShow', { module: aModule('recommender', 'links'), data: { status: 'Hide' } }),
  )
})
