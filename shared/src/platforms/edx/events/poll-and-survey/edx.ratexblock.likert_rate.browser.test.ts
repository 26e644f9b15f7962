import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ratexblock.likert_rate.browser.ts'

test('the rating is kept', () => {
  const event = aTrackingEvent('edx.ratexblock.likert_rate', 'browser', { vote: 3 })

  expect(meantBy(rule, event)).toEqual(observation('edx.ratexblock.likert_rate', { data: { vote: 3 } }))
})
