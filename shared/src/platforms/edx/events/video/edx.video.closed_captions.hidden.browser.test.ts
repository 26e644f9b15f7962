import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.closed_captions.hidden.browser.ts'

test('captions are hidden at a position', () => {
  const event = aTrackingEvent('edx.video.closed_captions.hidden', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    current_time: 8,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.closed_captions.hidden', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 8 },
    }),
  )
})
