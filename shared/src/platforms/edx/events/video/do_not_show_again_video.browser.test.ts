import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './do_not_show_again_video.browser.ts'

test('a video that is shown no more has the position at which the learner left', () => {
  const event = aTrackingEvent('do_not_show_again_video', 'browser', {
    id: usageKey('video', 'lens_demo'),
    code: 'q8Zt3vWm1Xs',
    duration: 300,
    currentTime: 12.5,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('do_not_show_again_video', {
      module: aModule('video', 'lens_demo'),
      data: { code: 'q8Zt3vWm1Xs', duration: 300, position: 12.5 },
    }),
  )
})
