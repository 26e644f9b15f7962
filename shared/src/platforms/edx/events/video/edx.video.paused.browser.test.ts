import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.paused.browser.ts'

test('a pause under its newer name has the position', () => {
  const event = aTrackingEvent('edx.video.paused', 'browser', { id: 'lens_demo', code: 'q8Zt3vWm1Xs', currentTime: 31 })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.paused', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', position: 31 },
    }),
  )
})
