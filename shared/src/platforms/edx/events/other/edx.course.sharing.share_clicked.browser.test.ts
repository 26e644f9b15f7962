import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.sharing.share_clicked.browser.ts'

test('where it is shared is kept', () => {
  const event = aTrackingEvent('edx.course.sharing.share_clicked', 'browser', {
    course_id: course,
    social_media_site: 'Facebook',
    location: 'LMS Dashboard',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.sharing.share_clicked', {
      data: { social_media_site: 'Facebook', location: 'LMS Dashboard' },
    }),
  )
})
