import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './reset_problem.server.ts'

test('the whole problem is reset, whatever its states say', () => {
  const event = aTrackingEvent('reset_problem', 'server', {
    problem_id: usageKey('problem', 'prism'),
    old_state: { student_answers: { prism_2_1: 'choice_2' } },
    new_state: { student_answers: {} },
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [{ kind: 'submission', module: aModule('problem', 'prism'), status: 3, answer: null, attempt: null }],
  })
})
