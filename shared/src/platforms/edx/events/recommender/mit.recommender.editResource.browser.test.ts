import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.editResource.browser.ts'

test('the resource that is changed is kept', () => {
  const event = aTrackingEvent('mit.recommender.editResource', 'browser', {
    status: 'Click to open the form',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.editResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Click to open the form', resource: 'https://optics.example/lenses' },
    }),
  )
})
