import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './list-beta-testers.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('list-beta-testers', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('list-beta-testers'))
})
