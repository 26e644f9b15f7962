import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.clickResource.browser.ts'

test('the resource is known by its address', () => {
  const event = aTrackingEvent('mit.recommender.clickResource', 'browser', {
    status: 'Click a link',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.clickResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Click a link', resource: 'https://optics.example/lenses' },
    }),
  )
})
