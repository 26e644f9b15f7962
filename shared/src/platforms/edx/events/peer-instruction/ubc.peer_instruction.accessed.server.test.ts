import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './ubc.peer_instruction.accessed.server.ts'

test('the question is the block of the event', () => {
  const event = aTrackingEvent('ubc.peer_instruction.accessed', 'server', {}, inBlock('ubcpi', 'refraction'))

  expect(meantBy(rule, event)).toEqual(
    observation('ubc.peer_instruction.accessed', { module: aModule('ubcpi', 'refraction') }),
  )
})
