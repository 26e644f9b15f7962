import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './stop_video.mobile.ts'

test('the end of a video in the app has the position', () => {
  const event = aTrackingEvent(
    'stop_video',
    'mobile',
    { id: 'lens_demo', code: 'mobile', currentTime: 300 },
    { name: 'edx.video.stopped' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('stop_video', { module: aModule('video', 'lens_demo'), data: { code: 'mobile', position: 300 } }),
  )
})
