import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_check.server.ts'

test('each question is a submission, assessed by its own entry of the correct_map', () => {
  const event = aTrackingEvent('problem_check', 'server', {
    problem_id: usageKey('problem', 'prism'),
    answers: { prism_2_1: 'choice_2', prism_3_1: '4.5' },
    correct_map: {
      prism_2_1: { correctness: 'correct', npoints: null, msg: '', hint: '', hintmode: null },
      prism_3_1: { correctness: 'incorrect', npoints: null, msg: 'Look at the angle.', hint: '', hintmode: null },
    },
    grade: 1,
    max_grade: 2,
    success: 'incorrect',
    attempts: 3,
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '2/1/'),
        status: 1,
        answer: 'choice_2',
        attempt: 3,
        assessment: { grade: 1, feedback: null },
      },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 1,
        answer: '4.5',
        attempt: 3,
        assessment: { grade: 0, feedback: 'Look at the angle.' },
      },
    ],
  })
})
