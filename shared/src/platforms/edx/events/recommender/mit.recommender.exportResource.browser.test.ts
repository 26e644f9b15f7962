import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './mit.recommender.exportResource.browser.ts'

test('what was exported stays out', () => {
  const event = aTrackingEvent('mit.recommender.exportResource', 'browser', {
    status: 'Export',
    element: usageKey('recommender', 'links'),
    information: { export: { recommendations: {} } },
  })

  expect(meantBy(rule, event)).toEqual(
    observation('mit.recommender.exportResource', {
      module: aModule('recommender', 'links'),
      data: { status: 'Export' },
    }),
  )
})
