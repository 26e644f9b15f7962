import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.importResource.browser.ts'

test('what was imported stays out', () => {
  const event = aTrackingEvent('mit.recommender.importResource', 'browser', {
    status: 'Import',
    element: usageKey('recommender', 'links'),
    information: { recommendations: {} },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.importResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Import' },
    }),
  )
})
