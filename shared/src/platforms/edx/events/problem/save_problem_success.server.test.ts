import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './save_problem_success.server.ts'

test('each question is a submission that was saved', () => {
  const event = aTrackingEvent('save_problem_success', 'server', {
    problem_id: usageKey('problem', 'prism'),
    answers: { prism_2_1: 'choice_2', prism_3_1: ['choice_0', 'choice_1'] },
    state: {},
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      { kind: 'submission', module: aModule('problem', 'prism', '2/1/'), status: 0, answer: 'choice_2', attempt: null },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 0,
        answer: '["choice_0","choice_1"]',
        attempt: null,
      },
    ],
  })
})
