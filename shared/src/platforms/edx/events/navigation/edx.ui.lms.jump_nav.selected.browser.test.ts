import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.jump_nav.selected.browser.ts'

test('a jump has both places and the name of the target', () => {
  const event = aTrackingEvent('edx.ui.lms.jump_nav.selected', 'browser', {
    id: usageKey('vertical', 'mirrors'),
    target_name: 'Mirrors',
    current_id: usageKey('vertical', 'lenses'),
    widget_placement: 'breadcrumb',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.ui.lms.jump_nav.selected', {
      data: {
        id: usageKey('vertical', 'mirrors'),
        target_name: 'Mirrors',
        current_id: usageKey('vertical', 'lenses'),
        widget_placement: 'breadcrumb',
      },
    }),
  )
})
