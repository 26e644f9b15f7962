import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './hide_transcript.mobile.ts'

test('a transcript is hidden in the app at a position', () => {
  const event = aTrackingEvent(
    'hide_transcript',
    'mobile',
    { id: 'lens_demo', code: 'mobile', currentTime: 31 },
    { name: 'edx.video.transcript.hidden' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('hide_transcript', { module: aModule('video', 'lens_demo'), data: { code: 'mobile', position: 31 } }),
  )
})
