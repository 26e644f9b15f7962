import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './oe_feedback_response_selected.browser.ts'

test('the value that was chosen is kept', () => {
  const event = aTrackingEvent('oe_feedback_response_selected', 'browser', { value: 4 })

  expect(meantBy(rule, event)).toEqual(observation('oe_feedback_response_selected', { data: { value: 4 } }))
})
