import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './list-forum-admins.server.ts'

test('a look at the list is an observation of the team member', () => {
  const event = aTrackingEvent('list-forum-admins', 'server', { course })

  expect(meantBy(rule, event)).toEqual(observation('list-forum-admins'))
})
