import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.submitNewHint.browser.ts'

test('of a new hint the length is kept', () => {
  const event = aTrackingEvent('crowd_hinter.submitNewHint', 'browser', {
    student_answer: 'red',
    new_hint_submission: 'Count the faces.',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.submitNewHint', { data: { hint_length: 16 } }))
})
