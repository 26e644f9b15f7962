import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './list-staff.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('list-staff', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('list-staff'))
})
