import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.problem.hint.demandhint_displayed.server.ts'

test('a hint is known by its number, not by its text', () => {
  const event = aTrackingEvent('edx.problem.hint.demandhint_displayed', 'server', {
    module_id: usageKey('problem', 'prism'),
    hint_index: 0,
    hint_len: 3,
    hint_text: 'Think of the angle.',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.problem.hint.demandhint_displayed', {
      module: aModule('problem', 'prism'),
      data: { hint_index: 0, hint_len: 3 },
    }),
  )
})
