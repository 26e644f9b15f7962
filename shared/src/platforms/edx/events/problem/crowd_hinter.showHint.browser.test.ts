import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.showHint.browser.ts'

test('what the learner answered and read stays out', () => {
  const event = aTrackingEvent('crowd_hinter.showHint', 'browser', {
    student_answer: 'red',
    hint_received: 'Think of the angle.',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.showHint'))
})
