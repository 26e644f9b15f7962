import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.done.toggled.server.ts'

test('it has the state of the button', () => {
  const event = aTrackingEvent('edx.done.toggled', 'server', { done: false })

  expect(meantBy(rule, event)).toEqual(observation('edx.done.toggled', { data: { done: false } }))
})
