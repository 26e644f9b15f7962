import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './video_hide_cc_menu.mobile.ts'

test('the menu of languages closes in the app with the language that is chosen', () => {
  const event = aTrackingEvent(
    'video_hide_cc_menu',
    'mobile',
    { id: 'lens_demo', code: 'mobile', language: 'fr' },
    { name: 'edx.video.language_menu.hidden' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('video_hide_cc_menu', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', language: 'fr' },
    }),
  )
})
