import { expect, test } from 'vitest'
import { barsOf, monthSpan, spansOf, timeText } from './time-bars.ts'

const months = (...times: string[]) => times.map((time) => ({ time, events: 1 }))

test('a month without events is a bar of none', () => {
  expect(barsOf(months('2013-11', '2014-02'))).toEqual([
    { time: '2013-11', events: 1 },
    { time: '2013-12', events: 0 },
    { time: '2014-01', events: 0 },
    { time: '2014-02', events: 1 },
  ])
})

test('a long time is shown in years, and one strange date does not make a chart of thousands', () => {
  expect(barsOf(months('2000-01', '2000-05', '2020-01')).length).toBe(21)
  expect(barsOf(months('2000-01', '2000-05', '2020-01'))[0]).toEqual({ time: '2000', events: 2 })
  expect(barsOf(months('0001-01', '2013-02', '9999-12')).map(({ time }) => time)).toEqual(['0001', '2013', '9999'])
})

test('times are told as people read them', () => {
  expect(spansOf(['2012-12', '2013-01', '2015-02'])).toBe('2012-12 to 2013-01, 2015-02')
  expect([monthSpan('2013-02', '2013-02'), monthSpan('2013-02', '2014-03')]).toEqual([
    'Feb 2013',
    'Feb 2013 – Mar 2014',
  ])
  expect([timeText('2013'), timeText('2013-02'), timeText('2013-77')]).toEqual(['2013', 'Feb 2013', '2013-77'])
})
