import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.feedbackxblock.submitted.browser.ts'

test('the rating is kept, and of the words the length', () => {
  const event = aTrackingEvent('edx.feedbackxblock.submitted', 'browser', { vote: 2, freeform: 'More of it' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.feedbackxblock.submitted', { data: { vote: 2, freeform_length: 10 } }),
  )
})
