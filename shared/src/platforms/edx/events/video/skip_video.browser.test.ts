import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './skip_video.browser.ts'

test('a skip has the position at which the learner left', () => {
  const event = aTrackingEvent('skip_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 12.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('skip_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 12.5 },
    }),
  )
})
