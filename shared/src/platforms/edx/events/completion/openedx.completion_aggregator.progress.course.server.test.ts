import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './openedx.completion_aggregator.progress.course.server.ts'

test('the completed part of the course is kept', () => {
  const event = aTrackingEvent('openedx.completion_aggregator.progress.course', 'server', {
    user_id: 48213,
    course_id: course,
    block_id: usageKey('course', 'course'),
    earned: 30,
    possible: 40,
    percent: 0.75,
    type: 'course',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openedx.completion_aggregator.progress.course', {
      module: aModule('course', 'course'),
      data: { earned: 30, possible: 40, percent: 0.75 },
    }),
  )
})
