import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './list-forum-mods.server.ts'

test('a look at the list is an observation of the team member', () => {
  const event = aTrackingEvent('list-forum-mods', 'server', { course })

  expect(meantBy(rule, event)).toEqual(observation('list-forum-mods'))
})
