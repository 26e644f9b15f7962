import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './seq_prev.browser.ts'

test('a step leads to the panel in "new"', () => {
  const event = aTrackingEvent('seq_prev', 'browser', { old: 3, new: 2, id: usageKey('sequential', 'lenses') })

  expect(meantBy(rule, event)).toEqual({ ...observation('seq_prev', { data: { old: 3 } }), panel: '2' })
})

test('an event since 2016 has its tabs besides', () => {
  const event = aTrackingEvent(
    'seq_prev',
    'browser',
    { old: 3, new: 2, current_tab: 3, tab_count: 6, widget_placement: 'top', id: usageKey('sequential', 'lenses') },
    { name: 'edx.ui.lms.sequence.previous_selected' },
  )

  expect(meantBy(rule, event)).toEqual({
    ...observation('seq_prev', { data: { old: 3, current_tab: 3, tab_count: 6, widget_placement: 'top' } }),
    panel: '2',
  })
})
