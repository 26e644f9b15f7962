import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.closed_captions.shown.mobile.ts'

test('captions are shown in the app at a position', () => {
  const event = aTrackingEvent('edx.video.closed_captions.shown', 'mobile', {
    id: 'lens_demo',
    code: 'mobile',
    current_time: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.closed_captions.shown', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', position: 31 },
    }),
  )
})
