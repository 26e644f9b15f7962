import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './seq_goto.browser.ts'

const id = usageKey('sequential', 'lenses')

test('a jump leads to the panel in "new"', () => {
  const event = aTrackingEvent('seq_goto', 'browser', { old: 1, new: 4, id })

  expect(meantBy(rule, event)).toEqual({ ...observation('seq_goto', { data: { old: 1 } }), panel: '4' })
})

test('where "new" is missing, it leads to the panel in "target_tab"', () => {
  const event = aTrackingEvent('seq_goto', 'browser', { target_tab: 7, current_tab: 3, tab_count: 7, id })

  expect(meantBy(rule, event)).toEqual({
    ...observation('seq_goto', { data: { current_tab: 3, tab_count: 7 } }),
    panel: '7',
  })
})

test('a panel that is no number from 1 to 99 is none', () => {
  expect(meantBy(rule, aTrackingEvent('seq_goto', 'browser', { new: 100, id }))).toEqual(observation('seq_goto'))
  expect(meantBy(rule, aTrackingEvent('seq_goto', 'browser', { new: '2', id }))).toEqual(observation('seq_goto'))
})
