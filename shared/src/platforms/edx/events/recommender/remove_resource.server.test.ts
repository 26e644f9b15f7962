import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './remove_resource.server.ts'

test('the resource that is removed is kept', () => {
  const event = aTrackingEvent(
    'remove_resource',
    'server',
    { id: 'https://optics.example/lenses', recommendation: { title: 'Lenses' } },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('remove_resource', {
      module: aModule('recommender', 'links'),
      data: { resource: 'https://optics.example/lenses' },
    }),
  )
})
