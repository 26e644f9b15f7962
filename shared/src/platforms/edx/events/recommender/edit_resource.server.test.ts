import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edit_resource.server.ts'

test('that a change was refused is kept, its reason is not', () => {
  const event = aTrackingEvent(
    'edit_resource',
    'server',
    {
      id: 'https://optics.example/lenses',
      old_id: 'https://optics.example/lenses',
      title: 'Lenses',
      error: 'The address is invalid',
    },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('edit_resource', {
      module: aModule('recommender', 'links'),
      data: { resource: 'https://optics.example/lenses', failed: true },
    }),
  )
})
