import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.home.resume_course.clicked.browser.ts'

test('a start or resumption has the page that it leads to', () => {
  const event = aTrackingEvent('edx.course.home.resume_course.clicked', 'browser', {
    org_key: 'NorthlakeX',
    courserun_key: course,
    event_type: 'resume',
    url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.home.resume_course.clicked', {
      data: {
        event_type: 'resume',
        url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/',
      },
    }),
  )
})
