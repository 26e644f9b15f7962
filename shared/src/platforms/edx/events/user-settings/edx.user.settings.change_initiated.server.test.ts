import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.user.settings.change_initiated.server.ts'

test('what is to be changed is kept; the values stay out', () => {
  const event = aTrackingEvent('edx.user.settings.change_initiated', 'server', {
    setting: 'email',
    old: 'a@mail.example',
    new: 'b@mail.example',
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.user.settings.change_initiated', { data: { setting: 'email' } }),
  )
})
