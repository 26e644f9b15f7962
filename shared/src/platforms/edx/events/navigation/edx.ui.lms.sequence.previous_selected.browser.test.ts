import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ui.lms.sequence.previous_selected.browser.ts'

test('inside a sequence a step leads to the neighbour of "current_tab"', () => {
  const event = aTrackingEvent('edx.ui.lms.sequence.previous_selected', 'browser', {
    current_tab: 3,
    tab_count: 6,
    widget_placement: 'bottom',
    id: usageKey('sequential', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual({
    ...observation('edx.ui.lms.sequence.previous_selected', {
      data: { current_tab: 3, tab_count: 6, widget_placement: 'bottom' },
    }),
    panel: '2',
  })
})

test('a step out of a sequence leaves it at its first panel', () => {
  const event = aTrackingEvent('edx.ui.lms.sequence.previous_selected', 'browser', {
    current_tab: 1,
    tab_count: 6,
    widget_placement: 'top',
    id: usageKey('sequential', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual({
    ...observation('edx.ui.lms.sequence.previous_selected', {
      data: { current_tab: 1, tab_count: 6, widget_placement: 'top' },
    }),
    panel: '1',
  })
})
