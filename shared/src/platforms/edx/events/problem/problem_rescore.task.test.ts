import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_rescore.task.ts'

test('both scores are kept, and whose answer it was stays out', () => {
  const event = aTrackingEvent('problem_rescore', 'task', {
    problem_id: usageKey('problem', 'prism'),
    student: 'tomas_lindqvist',
    attempts: 2,
    orig_score: 0,
    orig_total: 2,
    new_score: 1,
    new_total: 2,
    success: 'incorrect',
    correct_map: {},
    state: {},
    task_id: 'c0ffee',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('problem_rescore', {
      module: aModule('problem', 'prism'),
      data: { attempts: 2, orig_score: 0, orig_total: 2, new_score: 1, new_total: 2, success: 'incorrect' },
    }),
  )
})
