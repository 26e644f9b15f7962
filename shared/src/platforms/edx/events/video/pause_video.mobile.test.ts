import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './pause_video.mobile.ts'

test('a pause in the app has the position', () => {
  const event = aTrackingEvent(
    'pause_video',
    'mobile',
    { id: 'lens_demo', code: 'mobile', currentTime: 31 },
    { name: 'edx.video.paused' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('pause_video', { module: aModule('video', 'lens_demo'), data: { code: 'mobile', position: 31 } }),
  )
})
