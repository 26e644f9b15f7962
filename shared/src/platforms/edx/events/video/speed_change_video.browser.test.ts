import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './speed_change_video.browser.ts'

test('a change of speed has both speeds and the position', () => {
  const event = aTrackingEvent('speed_change_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    current_time: 40,
    old_speed: '1.0',
    new_speed: '1.50',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('speed_change_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, old_speed: '1.0', new_speed: '1.50', position: 40 },
    }),
  )
})
