import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_rescore_fail.task.ts'

test('the problem and the reason are kept', () => {
  const event = aTrackingEvent('problem_rescore_fail', 'task', {
    problem_id: usageKey('problem', 'prism'),
    student: 'tomas_lindqvist',
    failure: 'unanswered',
    state: {},
  })

  expect(meantBy(rule, event)).toEqual(
    observation('problem_rescore_fail', { module: aModule('problem', 'prism'), data: { failure: 'unanswered' } }),
  )
})
