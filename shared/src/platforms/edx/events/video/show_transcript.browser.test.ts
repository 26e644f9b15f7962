import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './show_transcript.browser.ts'

test('a transcript is shown at a position', () => {
  const event = aTrackingEvent('show_transcript', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    current_time: 8,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('show_transcript', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 8 },
    }),
  )
})
