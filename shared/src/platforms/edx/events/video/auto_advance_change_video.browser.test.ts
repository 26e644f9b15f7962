import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './auto_advance_change_video.browser.ts'

test('the switch is kept, with the video', () => {
  const event = aTrackingEvent('auto_advance_change_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    enabled: true,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('auto_advance_change_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, enabled: true },
    }),
  )
})
