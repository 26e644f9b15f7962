import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './fullscreen.browser.ts'

test('full screen is switched on at a position', () => {
  const event = aTrackingEvent('fullscreen', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 12.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('fullscreen', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 12.5 },
    }),
  )
})
