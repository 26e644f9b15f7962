import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.user.login.server.ts'

test('that it happened is all that is kept', () => {
  const event = aTrackingEvent('edx.user.login', 'server', { user_id: 48213, event_type: 'login' })

  expect(meantBy(rule, event)).toEqual(observation('edx.user.login'))
})
