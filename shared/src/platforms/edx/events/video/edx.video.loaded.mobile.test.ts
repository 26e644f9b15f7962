import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.loaded.mobile.ts'

test('a loaded video under its newer name is an observation of it', () => {
  const event = aTrackingEvent('edx.video.loaded', 'mobile', { id: 'lens_demo', code: 'mobile' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.loaded', { module: aModule('video', 'lens_demo'), data: { code: 'mobile' } }),
  )
})
