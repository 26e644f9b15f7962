import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './rescore-student-submission.server.ts'

test('the problem is kept, whose it is stays out', () => {
  const event = aTrackingEvent('rescore-student-submission', 'server', {
    course,
    problem: usageKey('problem', 'prism'),
    student: 'jonas_wirth',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('rescore-student-submission', { module: aModule('problem', 'prism') }),
  )
})
