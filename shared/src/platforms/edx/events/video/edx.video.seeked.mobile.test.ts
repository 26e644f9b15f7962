import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.seeked.mobile.ts'

test('a seek of the early app has both positions', () => {
  const event = aTrackingEvent('edx.video.seeked', 'mobile', {
    id: 'lens_demo',
    code: 'mobile',
    old_time: 60,
    new_time: 30,
    type: 'skip',
    requested_skip_interval: -30,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.seeked', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', old_time: 60, new_time: 30, type: 'skip', requested_skip_interval: -30 },
    }),
  )
})
