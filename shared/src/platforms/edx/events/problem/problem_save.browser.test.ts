import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_save.browser.ts'

test('each question of the form is a submission that was saved', () => {
  const event = aTrackingEvent(
    'problem_save',
    'browser',
    {},
    { event: JSON.stringify('input_prism_2_1=choice_2&input_prism_3_1%5B%5D=choice_0&input_prism_3_1%5B%5D=choice_1') },
  )

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

test('without a form it is one submission of a problem that is not named', () => {
  const event = aTrackingEvent('problem_save', 'browser', {})

  expect(meantBy(rule, event)).toEqual({
    acts: [{ kind: 'submission', module: undefined, status: 0, answer: null, attempt: null }],
  })
})
