import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './remove-forum-community-TA.server.ts'

test("who got or lost the role stays out: the row is the team member's", () => {
  const event = aTrackingEvent('remove-forum-community-TA', 'server', { course, username: 'jonas_wirth' })

  expect(meantBy(rule, event)).toEqual(observation('remove-forum-community-TA'))
})
