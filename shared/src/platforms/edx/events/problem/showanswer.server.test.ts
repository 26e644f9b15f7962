import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './showanswer.server.ts'

test('it is an observation of the problem', () => {
  const event = aTrackingEvent('showanswer', 'server', { problem_id: usageKey('problem', 'prism') })

  expect(meantBy(rule, event)).toEqual(observation('showanswer', { module: aModule('problem', 'prism') }))
})
