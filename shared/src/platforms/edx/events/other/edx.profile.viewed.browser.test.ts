import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.profile.viewed.browser.ts'

test.each([
  ['mirela_voss', true],
  ['zora_k', false],
])('whose profile it is stays out, but whether it is the own one: %s', (username, isOwn) => {
  const event = aTrackingEvent('edx.profile.viewed', 'browser', { username }, { username: 'mirela_voss' })

  expect(meantBy(rule, event)).toEqual(observation('edx.profile.viewed', { data: { by_self: isOwn } }))
})
