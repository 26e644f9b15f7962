import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.staff_rate_hint.browser.ts'

test('the decision is kept, its hint is not', () => {
  const event = aTrackingEvent('crowd_hinter.staff_rate_hint', 'browser', {
    hint: 'Think of the angle.',
    student_answer: 'Reported',
    rating: 'purge',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.staff_rate_hint', { data: { rating: 'purge' } }))
})
