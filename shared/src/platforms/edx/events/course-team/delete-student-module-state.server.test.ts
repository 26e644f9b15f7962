import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './delete-student-module-state.server.ts'

test('the problem is kept, whose it is stays out', () => {
  const event = aTrackingEvent('delete-student-module-state', 'server', {
    course,
    problem: usageKey('problem', 'prism'),
    student: 'jonas_wirth',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('delete-student-module-state', { module: aModule('problem', 'prism') }),
  )
})
