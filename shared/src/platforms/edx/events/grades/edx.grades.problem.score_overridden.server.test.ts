import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.problem.score_overridden.server.ts'

test('the new score is kept, and who gave it stays out', () => {
  const event = aTrackingEvent('edx.grades.problem.score_overridden', 'server', {
    user_id: '48213',
    course_id: course,
    problem_id: usageKey('problem', 'prism'),
    new_weighted_earned: 2,
    new_weighted_possible: 2,
    only_if_higher: false,
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
    instructor_id: '7',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.problem.score_overridden', {
      module: aModule('problem', 'prism'),
      data: {
        new_weighted_earned: 2,
        new_weighted_possible: 2,
        only_if_higher: false,
        event_transaction_type: 'edx.grades.problem.submitted',
        by_self: true,
      },
    }),
  )
})
