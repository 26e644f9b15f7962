import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './endorse_resource.server.ts'

test('whether the endorsement is given or taken back is kept', () => {
  const event = aTrackingEvent(
    'endorse_resource',
    'server',
    { id: 'https://optics.example/lenses', status: 'endorsement', reason: 'Good' },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('endorse_resource', {
      module: aModule('recommender', 'links'),
      data: { status: 'endorsement', resource: 'https://optics.example/lenses', reason_length: 4 },
    }),
  )
})
