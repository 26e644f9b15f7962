import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.user.logout.server.ts'

test('that it happened is all that is kept', () => {
  const event = aTrackingEvent('edx.user.logout', 'server', { user_id: 48213, event_type: 'logout' })

  expect(meantBy(rule, event)).toEqual(observation('edx.user.logout'))
})
