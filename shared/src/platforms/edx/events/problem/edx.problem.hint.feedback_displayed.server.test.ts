import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.problem.hint.feedback_displayed.server.ts'

test('the feedback to an answer has its kind and whether the answer was right, not the answer', () => {
  const event = aTrackingEvent('edx.problem.hint.feedback_displayed', 'server', {
    module_id: usageKey('problem', 'prism'),
    problem_part_id: 'prism_2',
    question_type: 'stringresponse',
    trigger_type: 'single',
    hint_label: 'Incorrect: ',
    correctness: false,
    hints: [{ text: 'Not quite.' }],
    student_answer: ['red'],
    choice_all: [],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.problem.hint.feedback_displayed', {
      module: aModule('problem', 'prism'),
      data: {
        problem_part_id: 'prism_2',
        question_type: 'stringresponse',
        trigger_type: 'single',
        hint_label: 'Incorrect: ',
        correctness: false,
        hint_count: 1,
      },
    }),
  )
})
