import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.language_menu.hidden.mobile.ts'

test('the menu of languages closes under its newer name, with the language', () => {
  const event = aTrackingEvent('edx.video.language_menu.hidden', 'mobile', {
    id: 'lens_demo',
    code: 'mobile',
    language: 'fr',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.language_menu.hidden', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', language: 'fr' },
    }),
  )
})
