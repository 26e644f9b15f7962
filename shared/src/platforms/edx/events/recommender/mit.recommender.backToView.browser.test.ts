import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.backToView.browser.ts'

test('what was typed before going back stays out', () => {
  const event = aTrackingEvent('mit.recommender.backToView', 'browser', {
    status: 'Click to go back',
    element: usageKey('recommender', 'links'),
    information: { title: 'Len' },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.backToView', {
      module: aModule('recommender', 'links'),
      data: { status: 'Click to go back' },
    }),
  )
})
