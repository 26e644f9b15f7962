import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.rateHint.browser.ts'

test('a rating is kept, its hint is not', () => {
  const event = aTrackingEvent('crowd_hinter.rateHint', 'browser', {
    hint: 'Think of the angle.',
    student_answer: 'red',
    rating: 'upvote',
  })

  expect(meantBy(rule, event)).toEqual(observation('crowd_hinter.rateHint', { data: { rating: 'upvote' } }))
})
