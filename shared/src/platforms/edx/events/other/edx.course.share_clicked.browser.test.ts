import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.share_clicked.browser.ts'

test('the site is kept, and where the button was', () => {
  const event = aTrackingEvent('edx.course.share_clicked', 'browser', {
    course_id: course,
    social_media_site: 'facebook',
    location: 'dashboard',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.share_clicked', { data: { social_media_site: 'facebook', location: 'dashboard' } }),
  )
})
