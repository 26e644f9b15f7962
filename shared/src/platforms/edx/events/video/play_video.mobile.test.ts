import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './play_video.mobile.ts'

test('a play in the app has the position, under the usual event type', () => {
  const event = aTrackingEvent(
    'play_video',
    'mobile',
    { id: 'lens_demo', code: 'mobile', currentTime: 31 },
    { name: 'edx.video.played' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('play_video', { module: aModule('video', 'lens_demo'), data: { code: 'mobile', position: 31 } }),
  )
})
