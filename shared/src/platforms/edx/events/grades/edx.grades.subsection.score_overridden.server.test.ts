import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.subsection.score_overridden.server.ts'

test('the subsection is the module, with what was done to the override', () => {
  const event = aTrackingEvent('edx.grades.subsection.score_overridden', 'server', {
    user_id: '48213',
    course_id: course,
    problem_id: usageKey('sequential', 'lenses'),
    only_if_higher: false,
    override_deleted: true,
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.subsection.score_overridden',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.subsection.score_overridden', {
      module: aModule('sequential', 'lenses'),
      data: {
        only_if_higher: false,
        override_deleted: true,
        event_transaction_type: 'edx.grades.subsection.score_overridden',
        by_self: true,
      },
    }),
  )
})
