import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.subsection.grade_calculated.server.ts'

test('the subsection is the module, with its scores', () => {
  const event = aTrackingEvent('edx.grades.subsection.grade_calculated', 'server', {
    user_id: '48213',
    course_id: course,
    block_id: usageKey('sequential', 'lenses'),
    course_version: '1',
    weighted_total_earned: 4,
    weighted_total_possible: 6,
    weighted_graded_earned: 3,
    weighted_graded_possible: 5,
    first_attempted: '2016-03-10 08:00:00+00:00',
    visible_blocks_hash: 'h',
    subtree_edited_on: '2016-01-01',
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.subsection.grade_calculated', {
      module: aModule('sequential', 'lenses'),
      data: {
        weighted_total_earned: 4,
        weighted_total_possible: 6,
        weighted_graded_earned: 3,
        weighted_graded_possible: 5,
        first_attempted: '2016-03-10 08:00:00+00:00',
        event_transaction_type: 'edx.grades.problem.submitted',
        by_self: true,
      },
    }),
  )
})
