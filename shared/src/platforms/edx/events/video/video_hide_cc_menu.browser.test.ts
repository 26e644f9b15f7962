import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './video_hide_cc_menu.browser.ts'

test('the menu of languages closes with the language that is chosen', () => {
  const event = aTrackingEvent('video_hide_cc_menu', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    language: 'fr',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('video_hide_cc_menu', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, language: 'fr' },
    }),
  )
})
