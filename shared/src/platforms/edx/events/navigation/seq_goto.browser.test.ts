import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './seq_goto.browser.ts'

const id = usageKey('sequential', 'lenses')

test('a jump leads to the panel in "new"', () => {
  const event = aTrackingEvent('seq_goto', 'browser', { old: 1, new: 4, id })

  expect(meantBy(rule, event)).toEqual({ ...observation('seq_goto', { data: { old: 1 } }), panel: '4' })
})

test('a panel that is no number from 1 to 99 is none', () => {
  expect(meantBy(rule, aTrackingEvent('seq_goto', 'browser', { new: 100, id }))).toEqual(observation('seq_goto'))
  expect(meantBy(rule, aTrackingEvent('seq_goto', 'browser', { new: '2', id }))).toEqual(observation('seq_goto'))
})
