import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './remove-forum-mod.server.ts'

test("who got or lost the role stays out: the row is the team member's", () => {
  const event = aTrackingEvent('remove-forum-mod', 'server', { course, username: 'jonas_wirth' })

  expect(meantBy(rule, event)).toEqual(observation('remove-forum-mod'))
})
