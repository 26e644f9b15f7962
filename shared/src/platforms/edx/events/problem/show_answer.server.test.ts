import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './show_answer.server.ts'

test('it is an observation of the problem', () => {
  const event = aTrackingEvent('show_answer', 'server', { problem_id: usageKey('problem', 'prism') })

  expect(meantBy(rule, event)).toEqual(observation('show_answer', { module: aModule('problem', 'prism') }))
})
