import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './seek_video.mobile.ts'

test('a skip in the app has both positions and the interval that was asked for', () => {
  const event = aTrackingEvent(
    'seek_video',
    'mobile',
    { id: 'lens_demo', code: 'mobile', old_time: 60, new_time: 30, type: 'onSkipSeek', requested_skip_interval: -30 },
    { name: 'edx.video.position.changed' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('seek_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', old_time: 60, new_time: 30, type: 'onSkipSeek', requested_skip_interval: -30 },
    }),
  )
})
