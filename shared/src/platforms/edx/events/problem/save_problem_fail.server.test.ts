import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './save_problem_fail.server.ts'

test('each question of a failed save is a submission that failed', () => {
  const event = aTrackingEvent('save_problem_fail', 'server', {
    problem_id: usageKey('problem', 'prism'),
    answers: { prism_2_1: 'choice_2', prism_3_1: ['choice_0', 'choice_1'] },
    failure: 'done',
    state: {},
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      { kind: 'submission', module: aModule('problem', 'prism', '2/1/'), status: 2, answer: 'choice_2', attempt: null },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 2,
        answer: '["choice_0","choice_1"]',
        attempt: null,
      },
    ],
  })
})
