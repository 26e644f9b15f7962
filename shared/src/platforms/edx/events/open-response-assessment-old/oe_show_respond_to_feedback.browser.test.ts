import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './oe_show_respond_to_feedback.browser.ts'

test('the event has no fields: it is seen on its page', () => {
  const event = aTrackingEvent('oe_show_respond_to_feedback', 'browser', {})

  expect(meantBy(rule, event)).toEqual(observation('oe_show_respond_to_feedback'))
})
