import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.problem_builder.loaded.server.ts'

test('the block is the module', () => {
  const event = aTrackingEvent('xblock.problem_builder.loaded', 'server', {}, inBlock('problem-builder', 'steps'))

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.problem_builder.loaded', { module: aModule('problem-builder', 'steps') }),
  )
})
