import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bi.user.pwned.password.status.server.ts'

test('where it was typed is kept, and nothing of the password', () => {
  const event = aTrackingEvent('edx.bi.user.pwned.password.status', 'server', {
    vulnerability: 'yes',
    frequency: 12,
    user_request_page: 'registration',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bi.user.pwned.password.status', {
      data: { user_request_page: 'registration' },
    }),
  )
})
