import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './add_resource.server.ts'

test('a new resource is known by its address', () => {
  const event = aTrackingEvent(
    'add_resource',
    'server',
    {
      id: 'https://optics.example/lenses',
      url: 'https://optics.example/lenses',
      title: 'Lenses',
      description: '',
      descriptionText: 'Good',
      upvotes: 0,
      downvotes: 0,
    },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('add_resource', {
      module: aModule('recommender', 'links'),
      data: { resource: 'https://optics.example/lenses' },
    }),
  )
})
