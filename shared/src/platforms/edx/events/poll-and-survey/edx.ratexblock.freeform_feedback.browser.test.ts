import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ratexblock.freeform_feedback.browser.ts'

test('of the words the length is kept', () => {
  const event = aTrackingEvent('edx.ratexblock.freeform_feedback', 'browser', { freeform: 'More of it' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ratexblock.freeform_feedback', { data: { freeform_length: 10 } }),
  )
})
