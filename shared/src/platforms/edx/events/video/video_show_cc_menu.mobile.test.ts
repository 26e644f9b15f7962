import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './video_show_cc_menu.mobile.ts'

test('the menu of languages opens in the app', () => {
  const event = aTrackingEvent(
    'video_show_cc_menu',
    'mobile',
    { id: 'lens_demo', code: 'mobile' },
    { name: 'edx.video.language_menu.shown' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('video_show_cc_menu', { module: aModule('video', 'lens_demo'), data: { code: 'mobile' } }),
  )
})
