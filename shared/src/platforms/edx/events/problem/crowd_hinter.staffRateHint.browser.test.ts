import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.staffRateHint.browser.ts'

test('the decision is kept, its hint is not', () => {
  const event = aTrackingEvent('crowd_hinter.staffRateHint', 'browser', {
    hint: 'Think of the angle.',
    student_answer: 'Reported',
    rating: 'unreport',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.staffRateHint', { data: { rating: 'unreport' } }))
})
