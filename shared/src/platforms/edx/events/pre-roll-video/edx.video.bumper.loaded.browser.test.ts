import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.bumper.loaded.browser.ts'

test('the module is the video behind the pre-roll video', () => {
  const event = aTrackingEvent('edx.video.bumper.loaded', 'browser', {
    bumper_id: 'https://video.example/hello.webm',
    code: 'html5',
    duration: 10,
    host_component_id: 'lens_demo',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.bumper.loaded', {
      module: aModule('video', 'lens_demo'),
      data: { bumper_id: 'https://video.example/hello.webm', code: 'html5', duration: 10 },
    }),
  )
})
