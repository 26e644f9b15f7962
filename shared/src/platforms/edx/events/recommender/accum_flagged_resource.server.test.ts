import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './accum_flagged_resource.server.ts'

test('what was flagged stays out: it has the reasons', () => {
  const event = aTrackingEvent(
    'accum_flagged_resource',
    'server',
    { flagged_resources: {} },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('accum_flagged_resource', { module: aModule('recommender', 'links') }),
  )
})
