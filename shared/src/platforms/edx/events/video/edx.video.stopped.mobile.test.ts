import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.stopped.mobile.ts'

test('the end of a video under its newer name has the position', () => {
  const event = aTrackingEvent('edx.video.stopped', 'mobile', { id: 'lens_demo', code: 'mobile', currentTime: 300 })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.stopped', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', position: 300 },
    }),
  )
})
