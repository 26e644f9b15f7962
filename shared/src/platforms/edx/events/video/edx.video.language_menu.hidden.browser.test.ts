import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.language_menu.hidden.browser.ts'

test('the menu of languages closes with the language that is chosen', () => {
  const event = aTrackingEvent('edx.video.language_menu.hidden', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    language: 'fr',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.language_menu.hidden', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, language: 'fr' },
    }),
  )
})
