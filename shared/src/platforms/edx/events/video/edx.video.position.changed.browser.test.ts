import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.position.changed.browser.ts'

test('a skip under its newer name has both positions', () => {
  const event = aTrackingEvent('edx.video.position.changed', 'browser', {
    id: 'lens_demo',
    code: 'q8Zt3vWm1Xs',
    old_time: 60,
    new_time: 30,
    type: 'onSkipSeek',
    requested_skip_interval: -30,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.position.changed', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', old_time: 60, new_time: 30, type: 'onSkipSeek', requested_skip_interval: -30 },
    }),
  )
})
