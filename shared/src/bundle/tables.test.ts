import { expect, test } from 'vitest'
import { rowSchemas } from './tables.ts'

test.each([
  ['0', 0],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', undefined],
  ['10000000000000000', undefined],
  ['01', undefined],
  ['-1', undefined],
  ['+1', undefined],
  ['1e3', undefined],
  ['1.0', undefined],
  [' 1', undefined],
  ['１', undefined],
  ['', undefined],
])('the count "%s" reads as %s', (cell, count) => {
  const row = rowSchemas.classification.shape.occurrences.safeParse(cell)

  expect(row.data).toBe(count)
})

test('a row of what does not occur is none', () => {
  const { keptValues, redactions, malformed } = rowSchemas

  for (const { shape } of [keptValues, redactions, malformed]) {
    expect(shape.count.safeParse('0').success).toBe(false)
    expect(shape.count.safeParse('1').data).toBe(1)
  }
})
