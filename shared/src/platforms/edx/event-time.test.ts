import { expect, test } from 'vitest'
import { instantOf, monthOf } from './event-time.ts'

test.each([
  ['the documented form', '2013-09-11T13:25:44.876729+00:00', '2013-09'],
  ['a blank and UTC', '2013-09-11 13:25:44.876729 UTC', '2013-09'],
  ['Z', '2013-09-30T23:59:59Z', '2013-09'],
  ['no zone', '2013-09-30T23:59:59', '2013-09'],
  ['a date alone', '2013-09-30', '2013-09'],
  ['minutes alone', '2013-09-30 23:59', '2013-09'],
  ['an offset into the next month', '2013-09-30T23:30:00-01:00', '2013-10'],
  ['an offset into the former year', '2014-01-01T00:30:00.1+0100', '2013-12'],
  ['nested milliseconds', { $date: 1356996514740 }, '2012-12'],
  ['nested text', { $date: '2013-02-14T10:15:00.000Z' }, '2013-02'],
  ['seconds', 1356996514, '2012-12'],
  ['seconds with a fraction', 1356996514.74, '2012-12'],
  ['milliseconds', 1356996514740, '2012-12'],
  ['microseconds', 1356996514740000, '2012-12'],
])('the month of a time with %s', (_name, time, month) => {
  expect(monthOf(time)).toBe(month)
})

test.each([
  undefined,
  null,
  '',
  'yesterday',
  '1999-12-31T23:59:59Z',
  '2100-01-01',
  '2013-13-01',
  '2013-02-32',
  '2013-02-14T10:15:00 alice',
  '2'.repeat(1_000_000),
  { $date: {} },
  { date: 1 },
  {},
  [],
  Number.NaN,
  -1,
  1e300,
  true,
])('no month can be read: case %#', (time) => {
  expect(monthOf(time)).toBeUndefined()
})

test.each([
  ['2016-03-14T23:59:59.999999+00:00', '2016-03-14T23:59:59.999Z'],
  ['2016-03-14 23:59 +0130', '2016-03-14T22:29:00.000Z'],
  ['2016-02-29T10:00:00', '2016-02-29T10:00:00.000Z'],
])('%s is a moment', (time, moment) => {
  expect(new Date(instantOf(time) ?? Number.NaN).toISOString()).toBe(moment)
})

test.each([
  '2016-02-30T10:00:00.000000+00:00',
  '2015-02-29T10:00:00Z',
  '2016-04-31T10:00:00.000000+00:00',
  '2016-02-31',
  '2016-12-31T23:59:60.500000+00:00',
  '2016-12-31T23:59:60Z',
  '2016-03-14T24:00:00.000000+00:00',
  '2016-03-14T99:99:99',
  '2016-03-14T10:60:00.000000Z',
  '2016-03-14T10:00:61',
  '2016-03-14T10:00:00+99:99',
])('no calendar or clock of a computer shows %s, so it is no moment and in no month', (time) => {
  expect(instantOf(time)).toBeUndefined()
  expect(monthOf(time)).toBeUndefined()
})
