import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.removeResource.browser.ts'

test('the reason of a removal stays out', () => {
  const event = aTrackingEvent('mit.recommender.removeResource', 'browser', {
    status: 'Remove',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses', reason: 'Spam' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.removeResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Remove', resource: 'https://optics.example/lenses' },
    }),
  )
})
