import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './save_problem_check.server.ts'

test('a check under its old name is a submission with its assessment', () => {
  const event = aTrackingEvent('save_problem_check', 'server', {
    problem_id: usageKey('problem', 'prism'),
    answers: { prism_2_1: 'choice_2' },
    correct_map: { prism_2_1: { correctness: 'partially-correct', npoints: 0.5, msg: '' } },
    attempts: 2,
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '2/1/'),
        status: 1,
        answer: 'choice_2',
        attempt: 2,
        assessment: { grade: 0.5, feedback: 'partially-correct' },
      },
    ],
  })
})
