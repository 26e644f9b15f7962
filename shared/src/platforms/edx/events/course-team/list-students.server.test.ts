import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './list-students.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('list-students', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('list-students'))
})
