import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './load_video.mobile.ts'

test('a video that is ready in the app is an observation of it', () => {
  const event = aTrackingEvent(
    'load_video',
    'mobile',
    { id: 'lens_demo', code: 'mobile' },
    { name: 'edx.video.loaded' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('load_video', { module: aModule('video', 'lens_demo'), data: { code: 'mobile' } }),
  )
})
