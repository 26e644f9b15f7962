import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.split_test.child_render.server.ts'

test('the variant that is shown is the module', () => {
  const event = aTrackingEvent('xblock.split_test.child_render', 'server', {
    child_id: usageKey('vertical', 'text_only'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.split_test.child_render', { module: aModule('vertical', 'text_only') }),
  )
})

test('until 2014 the field had another spelling', () => {
  const event = aTrackingEvent('xblock.split_test.child_render', 'server', {
    'child-id': usageKey('vertical', 'text_only'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.split_test.child_render', { module: aModule('vertical', 'text_only') }),
  )
})
