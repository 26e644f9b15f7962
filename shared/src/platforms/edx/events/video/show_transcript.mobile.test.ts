import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './show_transcript.mobile.ts'

test('a transcript is shown in the app at a position', () => {
  const event = aTrackingEvent(
    'show_transcript',
    'mobile',
    { id: 'lens_demo', code: 'mobile', currentTime: 31 },
    { name: 'edx.video.transcript.shown' },
  )

  expect(meantBy(rule, event)).toEqual(
    observation('show_transcript', { module: aModule('video', 'lens_demo'), data: { code: 'mobile', position: 31 } }),
  )
})
