import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.link_clicked.browser.ts'

test('a link to a page of the course is kept without its query', () => {
  const event = aTrackingEvent('edx.ui.lms.link_clicked', 'browser', {
    current_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/',
    target_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/wiki/?q=1',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ui.lms.link_clicked', {
      data: { target_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/wiki/' },
    }),
  )
})

test('of any other link the site is kept', () => {
  const event = aTrackingEvent('edx.ui.lms.link_clicked', 'browser', {
    current_url: 'https://learn.northlake.example/courses/course-v1:NorthlakeX+PH101+2016_T1/info/',
    target_url: 'https://lenses.example/people/tomas',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ui.lms.link_clicked', { data: { target_url: 'https://lenses.example/' } }),
  )
})
