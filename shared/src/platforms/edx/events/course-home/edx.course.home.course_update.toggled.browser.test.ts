import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.home.course_update.toggled.browser.ts'

test('an update is known by its day, with what was done to it', () => {
  const event = aTrackingEvent('edx.course.home.course_update.toggled', 'browser', {
    action: 'hide',
    publish_date: '2016-03-01T00:00:00+00:00',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.home.course_update.toggled', {
      data: { action: 'hide', publish_date: '2016-03-01T00:00:00+00:00' },
    }),
  )
})
