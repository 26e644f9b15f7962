import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_reset.browser.ts'

test('each question of the form is a submission that was reset', () => {
  const event = aTrackingEvent(
    'problem_reset',
    'browser',
    {},
    { event: JSON.stringify('input_prism_2_1=choice_2&input_prism_3_1%5B%5D=choice_0&input_prism_3_1%5B%5D=choice_1') },
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      { kind: 'submission', module: aModule('problem', 'prism', '2/1/'), status: 3, answer: 'choice_2', attempt: null },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 3,
        answer: '["choice_0","choice_1"]',
        attempt: null,
      },
    ],
  })
})

test('the form may stand in a field', () => {
  const event = aTrackingEvent('problem_reset', 'browser', {
    answers: 'input_prism_2_1=choice_2&input_prism_3_1%5B%5D=choice_0&input_prism_3_1%5B%5D=choice_1',
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      { kind: 'submission', module: aModule('problem', 'prism', '2/1/'), status: 3, answer: 'choice_2', attempt: null },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 3,
        answer: '["choice_0","choice_1"]',
        attempt: null,
      },
    ],
  })
})
