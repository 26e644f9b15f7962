import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.hint_rating_UX.browser.ts'

test('what the learner answered and read stays out', () => {
  const event = aTrackingEvent('crowd_hinter.hint_rating_UX', 'browser', {
    hint: 'Think of the angle.',
    student_answer: 'red',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.hint_rating_UX'))
})
