import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './change-email1-settings.server.ts'

test('the choice is kept', () => {
  const event = aTrackingEvent('change-email1-settings', 'server', { receive_emails: 'no', course })

  expect(meantBy(rule, event)).toEqual(observation('change-email1-settings', { data: { receive_emails: 'no' } }))
})
