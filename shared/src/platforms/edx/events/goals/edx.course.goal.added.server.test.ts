import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.goal.added.server.ts'

test('a goal in days a week is kept', () => {
  const event = aTrackingEvent('edx.course.goal.added', 'server', {
    courserun_key: course,
    days_per_week: 3,
    subscribed_to_reminders: true,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.goal.added', { data: { days_per_week: 3, subscribed_to_reminders: true } }),
  )
})
