import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.sequence.tab_selected.browser.ts'

test('a tab leads to the panel in "target_tab"', () => {
  const event = aTrackingEvent('edx.ui.lms.sequence.tab_selected', 'browser', {
    current_tab: 3,
    target_tab: 6,
    tab_count: 6,
    widget_placement: 'top',
    id: usageKey('sequential', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual({
    ...observation('edx.ui.lms.sequence.tab_selected', {
      data: { current_tab: 3, tab_count: 6, widget_placement: 'top' },
    }),
    panel: '6',
  })
})
