import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.chat.complete.server.ts'

test('where the chat ended is kept', () => {
  const event = aTrackingEvent('xblock.chat.complete', 'server', { final_step: 'goodbye' }, inBlock('chat', 'talk'))

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.chat.complete', { module: aModule('chat', 'talk'), data: { final_step: 'goodbye' } }),
  )
})
