import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './seek_video.browser.ts'

test('a seek has both positions and how it was done', () => {
  const event = aTrackingEvent('seek_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    old_time: 12.5,
    new_time: 90,
    type: 'onSlideSeek',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('seek_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, old_time: 12.5, new_time: 90, type: 'onSlideSeek' },
    }),
  )
})
