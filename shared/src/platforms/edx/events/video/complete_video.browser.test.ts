import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './complete_video.browser.ts'

test('a completed video has the position that was reached', () => {
  const event = aTrackingEvent('complete_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('complete_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 300 },
    }),
  )
})
