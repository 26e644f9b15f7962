import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './play_video.browser.ts'

test('a play is an observation of the video, with the position in seconds', () => {
  const event = aTrackingEvent('play_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    currentTime: 12.5,
    duration: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('play_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', position: 12.5, duration: 300 },
    }),
  )
})
