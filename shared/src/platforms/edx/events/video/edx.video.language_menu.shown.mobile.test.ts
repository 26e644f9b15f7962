import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.language_menu.shown.mobile.ts'

test('the menu of languages opens under its newer name', () => {
  const event = aTrackingEvent('edx.video.language_menu.shown', 'mobile', { id: 'lens_demo', code: 'mobile' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.language_menu.shown', { module: aModule('video', 'lens_demo'), data: { code: 'mobile' } }),
  )
})
