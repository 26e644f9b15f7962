import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.problem.submitted.server.ts'

test('the score is kept; the answers stand in problem_check', () => {
  const event = aTrackingEvent('edx.grades.problem.submitted', 'server', {
    user_id: '48213',
    course_id: course,
    problem_id: usageKey('problem', 'prism'),
    weight: 2,
    weighted_earned: 1,
    weighted_possible: 2,
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.problem.submitted', {
      module: aModule('problem', 'prism'),
      data: {
        weight: 2,
        weighted_earned: 1,
        weighted_possible: 2,
        event_transaction_type: 'edx.grades.problem.submitted',
        by_self: true,
      },
    }),
  )
})
