import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.video.bumper.stopped.browser.ts'

test('the module is the video behind the pre-roll video, the position that in the pre-roll video', () => {
  const event = aTrackingEvent('edx.video.bumper.stopped', 'browser', {
    bumper_id: 'https://video.example/hello.webm',
    code: 'html5',
    currentTime: 3.5,
    duration: 10,
    host_component_id: 'lens_demo',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.video.bumper.stopped', {
      module: aModule('video', 'lens_demo'),
      data: { bumper_id: 'https://video.example/hello.webm', code: 'html5', duration: 10, position: 3.5 },
    }),
  )
})
