import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ratexblock.submit.browser.ts'

test('the rating is kept, and of the words the length', () => {
  const event = aTrackingEvent('edx.ratexblock.submit', 'browser', { vote: 3, freeform: 'More of it' })

  expect(meantBy(rule, event)).toEqual(observation('edx.ratexblock.submit', { data: { vote: 3, freeform_length: 10 } }))
})
