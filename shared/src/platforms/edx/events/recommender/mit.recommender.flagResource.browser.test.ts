import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.flagResource.browser.ts'

test('the reason of a flag stays out', () => {
  const event = aTrackingEvent('mit.recommender.flagResource', 'browser', {
    status: 'Flag',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses', reason: 'Spam', isProblematic: true },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.flagResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Flag', resource: 'https://optics.example/lenses' },
    }),
  )
})
