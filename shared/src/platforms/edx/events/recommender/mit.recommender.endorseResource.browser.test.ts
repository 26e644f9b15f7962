import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.endorseResource.browser.ts'

test('the reason of an endorsement stays out', () => {
  const event = aTrackingEvent('mit.recommender.endorseResource', 'browser', {
    status: 'Endorse',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses', reason: 'Good' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.endorseResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Endorse', resource: 'https://optics.example/lenses' },
    }),
  )
})
