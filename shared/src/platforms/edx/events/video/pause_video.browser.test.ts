import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './pause_video.browser.ts'

test('a pause has the position at which the video stands', () => {
  const event = aTrackingEvent('pause_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 12.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('pause_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 12.5 },
    }),
  )
})
