import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './dump-grades-raw.server.ts'

test('the event has no fields of its own: the team member did it', () => {
  const event = aTrackingEvent('dump-grades-raw', 'server', {})

  expect(meantBy(rule, event)).toEqual(observation('dump-grades-raw'))
})
