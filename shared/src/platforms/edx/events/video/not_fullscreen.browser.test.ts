import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './not_fullscreen.browser.ts'

test('full screen is left at a position', () => {
  const event = aTrackingEvent('not_fullscreen', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 12.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('not_fullscreen', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 12.5 },
    }),
  )
})
