import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './flag_resource.server.ts'

test('of the reason of a flag only the length is kept', () => {
  const event = aTrackingEvent(
    'flag_resource',
    'server',
    { id: 'https://optics.example/lenses', isProblematic: true, reason: 'Spam', oldReason: '' },
    inBlock('recommender', 'links'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('flag_resource', {
      module: aModule('recommender', 'links'),
      data: { isProblematic: true, resource: 'https://optics.example/lenses', reason_length: 4 },
    }),
  )
})
