import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './dump-graded-assignments-config.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('dump-graded-assignments-config', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('dump-graded-assignments-config'))
})
