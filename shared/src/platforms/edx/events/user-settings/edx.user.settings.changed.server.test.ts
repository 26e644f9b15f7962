import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.user.settings.changed.server.ts'

test('what was changed is kept; the values stay out', () => {
  const event = aTrackingEvent('edx.user.settings.changed', 'server', {
    setting: 'name',
    old: 'Mirela V.',
    new: 'Mirela Voss',
    truncated: [],
    table: 'auth_userprofile',
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.user.settings.changed', { data: { setting: 'name', table: 'auth_userprofile', by_self: true } }),
  )
})
