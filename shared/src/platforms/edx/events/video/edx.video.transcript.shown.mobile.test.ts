import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.transcript.shown.mobile.ts'

test('a transcript shown under its newer name has the position', () => {
  const event = aTrackingEvent('edx.video.transcript.shown', 'mobile', {
    id: 'lens_demo',
    code: 'mobile',
    currentTime: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.transcript.shown', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'mobile', position: 31 },
    }),
  )
})
