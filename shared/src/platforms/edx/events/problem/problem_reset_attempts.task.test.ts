import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_reset_attempts.task.ts'

test('the numbers of tries are kept, and whose they were stays out', () => {
  const event = aTrackingEvent('problem_reset_attempts', 'task', {
    student: 'tomas_lindqvist',
    task_id: 'c0ffee',
    old_attempts: 3,
    new_attempts: 0,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('problem_reset_attempts', { data: { old_attempts: 3, new_attempts: 0 } }),
  )
})
