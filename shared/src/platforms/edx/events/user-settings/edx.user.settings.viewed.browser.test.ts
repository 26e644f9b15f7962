import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.user.settings.viewed.browser.ts'

test('the page and who may see it are kept', () => {
  const event = aTrackingEvent('edx.user.settings.viewed', 'browser', {
    page: 'profile',
    visibility: 'private',
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.user.settings.viewed', { data: { page: 'profile', visibility: 'private' } }),
  )
})
