import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './reset-student-attempts.server.ts'

test('the attempts that were taken back are kept, whose they are stays out', () => {
  const event = aTrackingEvent('reset-student-attempts', 'server', {
    course,
    problem: usageKey('problem', 'prism'),
    student: 'jonas_wirth',
    old_attempts: '3',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('reset-student-attempts', { module: aModule('problem', 'prism'), data: { old_attempts: '3' } }),
  )
})
