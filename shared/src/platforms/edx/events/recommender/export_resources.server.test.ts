import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './export_resources.server.ts'

test('what was exported stays out', () => {
  const event = aTrackingEvent(
    'export_resources',
    'server',
    { export: { recommendations: {} } },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(observation('export_resources', { module: aModule('recommender', 'links') }))
})
