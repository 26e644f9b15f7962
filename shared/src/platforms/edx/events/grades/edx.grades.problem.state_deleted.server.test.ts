import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.problem.state_deleted.server.ts'

test('the problem is the module, and who deleted it stays out', () => {
  const event = aTrackingEvent('edx.grades.problem.state_deleted', 'server', {
    user_id: '48213',
    course_id: course,
    problem_id: usageKey('problem', 'prism'),
    instructor_id: '7',
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.problem.state_deleted', {
      module: aModule('problem', 'prism'),
      data: { event_transaction_type: 'edx.grades.problem.submitted', by_self: true },
    }),
  )
})
