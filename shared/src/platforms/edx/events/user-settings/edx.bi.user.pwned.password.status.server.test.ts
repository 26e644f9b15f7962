import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.bi.user.pwned.password.status.server.ts'

test('how often it was leaked is kept, and where it was typed', () => {
  const event = aTrackingEvent('edx.bi.user.pwned.password.status', 'server', {
    vulnerability: 'yes',
    frequency: 12,
    user_request_page: 'registration',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.bi.user.pwned.password.status', {
      data: { vulnerability: 'yes', frequency: 12, user_request_page: 'registration' },
    }),
  )
})
