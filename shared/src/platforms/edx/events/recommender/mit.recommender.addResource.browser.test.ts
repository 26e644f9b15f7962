import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.addResource.browser.ts'

test('what was typed into the form stays out', () => {
  const event = aTrackingEvent('mit.recommender.addResource', 'browser', {
    status: 'Click to submit the form',
    element: usageKey('recommender', 'links'),
    information: { url: 'https://optics.example/lenses', title: 'Lenses', descriptionText: 'Good', description: '' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.addResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Click to submit the form' },
    }),
  )
})
