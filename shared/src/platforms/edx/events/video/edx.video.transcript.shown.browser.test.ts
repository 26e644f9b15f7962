import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.transcript.shown.browser.ts'

test('a transcript shown under its newer name has the position', () => {
  const event = aTrackingEvent('edx.video.transcript.shown', 'browser', {
    id: 'lens_demo',
    code: 'q8Zt3vWm1Xs',
    currentTime: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.transcript.shown', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', position: 31 },
    }),
  )
})
