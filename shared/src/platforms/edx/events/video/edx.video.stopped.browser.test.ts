import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.stopped.browser.ts'

test('the end of a video under its newer name has the position', () => {
  const event = aTrackingEvent('edx.video.stopped', 'browser', {
    id: 'lens_demo',
    code: 'q8Zt3vWm1Xs',
    currentTime: 300,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.stopped', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', position: 300 },
    }),
  )
})
