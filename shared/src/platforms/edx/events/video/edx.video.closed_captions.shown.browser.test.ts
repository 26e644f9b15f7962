import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.closed_captions.shown.browser.ts'

test('captions are shown at a position', () => {
  const event = aTrackingEvent('edx.video.closed_captions.shown', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    current_time: 8,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.closed_captions.shown', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 8 },
    }),
  )
})
