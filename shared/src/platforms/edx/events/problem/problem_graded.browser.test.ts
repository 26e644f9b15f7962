import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_graded.browser.ts'

test('the first part of the list is the form, and the page that came back is not read', () => {
  const event = aTrackingEvent(
    'problem_graded',
    'browser',
    {},
    {
      event: JSON.stringify([
        'input_prism_2_1=choice_2&input_prism_3_1%5B%5D=choice_0&input_prism_3_1%5B%5D=choice_1',
        '<div>A prism</div>',
      ]),
    },
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      { kind: 'submission', module: aModule('problem', 'prism', '2/1/'), status: 1, answer: 'choice_2', attempt: null },
      {
        kind: 'submission',
        module: aModule('problem', 'prism', '3/1/'),
        status: 1,
        answer: '["choice_0","choice_1"]',
        attempt: null,
      },
    ],
  })
})
