import { expect, test } from 'vitest'
import { byteSize, compact, counted, exact, logShare, monthRange, percent } from './figures.ts'

test.each([
  [0, '0'],
  [9_999, '9,999'],
  [12_345, '12.3\u00a0K'],
  [10_200_000, '10.2\u00a0M'],
])('%i is %s in short', (count, text) => {
  expect(compact(count)).toBe(text)
})

test.each([
  [0, 10, '0\u00a0%'],
  [1, 1_000_000, '<\u00a00.1\u00a0%'],
  [999_999, 1_000_000, '>\u00a099.9\u00a0%'],
  [995, 1_000, '99.5\u00a0%'],
  [1, 40, '2.5\u00a0%'],
  [1, 20, '5.0\u00a0%'],
  [86, 100, '86.0\u00a0%'],
  [10, 10, '100\u00a0%'],
  [0, 0, '0\u00a0%'],
])('%i of %i is %s', (part, total, text) => {
  expect(percent(part, total)).toBe(text)
})

test.each([
  [20, '20\u00a0bytes'],
  [412_300, '412.3\u00a0kB'],
  [902_000_000, '902\u00a0MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text)
})

test('one course, two courses, a thousand of them', () => {
  expect([counted(1, 'course'), counted(2, 'course'), exact(1_000)]).toEqual([
    '1\u00a0course',
    '2\u00a0courses',
    '1,000',
  ])
})

test('a range of one month is that month', () => {
  expect([
    monthRange('2013-02', '2013-02'),
    monthRange('2012-09', '2016-02'),
    monthRange(undefined, '2016-02'),
  ]).toEqual(['Feb 2013', 'Sep 2012 – Feb 2016', undefined])
})

test('on the logarithmic scale one event can be seen, the most fill it and none has no length', () => {
  expect([
    logShare(0, 1_000_000),
    logShare(1, 1_000_000),
    logShare(1_000, 1_000_000),
    logShare(1_000_000, 1_000_000),
  ]).toEqual([0, 4.8, 52.4, 100])
})
