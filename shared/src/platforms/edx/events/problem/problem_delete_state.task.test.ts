import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_delete_state.task.ts'

test('whose state it was stays out', () => {
  const event = aTrackingEvent('problem_delete_state', 'task', { student: 'tomas_lindqvist', task_id: 'c0ffee' })

  expect(meantBy(rule, event)).toEqual(observation('problem_delete_state'))
})
