import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.outline.selected.browser.ts'

test('the page and the name of the subsection are kept', () => {
  const event = aTrackingEvent('edx.ui.lms.outline.selected', 'browser', {
    current_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/',
    target_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/mirrors/',
    target_name: 'Mirrors',
    widget_placement: 'accordion',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ui.lms.outline.selected', {
      data: {
        target_url:
          'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/mirrors/',
        target_name: 'Mirrors',
        widget_placement: 'accordion',
      },
    }),
  )
})
