import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.loaded.browser.ts'

test('a loaded video under its newer name is an observation of it', () => {
  const event = aTrackingEvent('edx.video.loaded', 'browser', { id: 'lens_demo', code: 'q8Zt3vWm1Xs' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.loaded', { module: aModule('video', 'lens_demo'), data: { code: 'q8Zt3vWm1Xs' } }),
  )
})
