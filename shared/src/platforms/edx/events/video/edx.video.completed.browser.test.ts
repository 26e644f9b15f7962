import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.completed.browser.ts'

test('a completed video has the position that was reached', () => {
  const event = aTrackingEvent('edx.video.completed', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.completed', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 300 },
    }),
  )
})
