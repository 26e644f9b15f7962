import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.hover.browser.ts'

test('the resource under the pointer is kept', () => {
  const event = aTrackingEvent('mit.recommender.hover', 'browser', {
    status: 'Hover',
    element: usageKey('recommender', 'links'),
    information: { id: 'https://optics.example/lenses' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.hover', {
      module: aModule('recommender', 'links'),
      data: { status: 'Hover', resource: 'https://optics.example/lenses' },
    }),
  )
})
