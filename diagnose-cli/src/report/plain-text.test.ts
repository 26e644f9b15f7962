import { expect, test } from 'vitest'
import { byteSize, counted, grouped, percent, printable } from './plain-text.ts'

test('what could move the cursor or turn the writing direction is not printed', () => {
  expect(printable('a\u001b[2Jb\u0007\u202ec\u2028\n')).toBe('a\ufffd[2Jb\ufffd\ufffdc\ufffd\ufffd')
  expect(printable('/courses/{course}/über')).toBe('/courses/{course}/über')
})

test('numbers are grouped by three', () => {
  expect([0, 999, 1_000, 9_583_339].map(grouped)).toEqual(['0', '999', '1,000', '9,583,339'])
  expect([counted(1, 'event'), counted(2, 'category', 'categories')]).toEqual(['1 event', '2 categories'])
})

test('a share is 0 % only of nothing, and 100 % only of all', () => {
  expect([percent(0, 5), percent(1, 10 ** 6), percent(1, 3), percent(999_999, 10 ** 6), percent(3, 3)]).toEqual([
    '0 %',
    '< 0.1 %',
    '33.3 %',
    '> 99.9 %',
    '100 %',
  ])
})

test('sizes have one decimal', () => {
  expect([0, 999, 1_000, 41_233, 18_200_000_000].map(byteSize)).toEqual([
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '41.2 kB',
    '18.2 GB',
  ])
})
