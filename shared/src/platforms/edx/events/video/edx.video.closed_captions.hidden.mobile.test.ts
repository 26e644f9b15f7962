import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.closed_captions.hidden.mobile.ts'

test('captions are hidden in the app at a position', () => {
  const event = aTrackingEvent('edx.video.closed_captions.hidden', 'mobile', {
    id: 'lens_demo',
    code: 'mobile',
    current_time: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.closed_captions.hidden', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', position: 31 },
    }),
  )
})
