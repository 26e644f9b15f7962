import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.done.toggled.browser.ts'

test('it has the state of the button', () => {
  const event = aTrackingEvent('edx.done.toggled', 'browser', { done: true })

  expect(meantBy(rule, event)).toEqual(observation('edx.done.toggled', { data: { done: true } }))
})
