import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './page_close.browser.ts'

test('it adds nothing, and ends no stay', () => {
  const event = aTrackingEvent('page_close', 'browser', {})

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
