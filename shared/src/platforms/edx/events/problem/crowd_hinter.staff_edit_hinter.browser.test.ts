import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './crowd_hinter.staff_edit_hinter.browser.ts'

test('the problem that the hints are for is the module, and the hints stay out', () => {
  const event = aTrackingEvent('crowd_hinter.staff_edit_hinter', 'browser', {
    generic_hints: '["Draw it"]',
    initial_hint: '{}',
    target_problem: usageKey('problem', 'prism'),
    successfully_set_hints: true,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('crowd_hinter.staff_edit_hinter', {
      module: aModule('problem', 'prism'),
      data: { successfully_set_hints: true },
    }),
  )
})
