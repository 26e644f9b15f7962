import { expect, test } from 'vitest'
import { attemptOf } from './questions.ts'

test.each([
  [0, 0],
  [3, 3],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [2 ** 31, null],
  [1e300, null],
  [Number.POSITIVE_INFINITY, null],
  [-1, null],
  [1.5, null],
  ['3', null],
  [undefined, null],
])('a number of attempts that is %j is %j in a table', (attempts, cell) => {
  expect(attemptOf(attempts)).toBe(cell)
})
