import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './load_video.browser.ts'

test('a video that is ready to play is an observation of it', () => {
  const event = aTrackingEvent('load_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('load_video', { module: aModule('video', 'lens_demo'), data: { code: 'q8Zt3vWm1Xs', duration: 300 } }),
  )
})
