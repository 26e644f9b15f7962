import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './video_show_cc_menu.browser.ts'

test('the menu of languages opens on a video', () => {
  const event = aTrackingEvent('video_show_cc_menu', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('video_show_cc_menu', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300 },
    }),
  )
})
