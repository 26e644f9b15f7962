import { expect, test } from 'vitest'
import { aProblemCheck } from '../../../../../test/builders/events.ts'
import { collected } from '../../../../../test/builders/translated-rows.ts'
import { attemptOf } from './questions.ts'

test('the questions of a problem that lies in no course are those of the problem', () => {
  const event = {
    problem_id: 'lb:NorthlakeX:optics:problem:lenses',
    answers: { lenses_2_1: 'choice_1' },
    correct_map: { lenses_2_1: { correctness: 'correct' } },
  }
  const check = aProblemCheck({ event, context: { user_id: 7, course_id: '' } })

  expect(collected([check]).submissions.map(({ problem }) => problem)).toEqual([
    'lb:NorthlakeX:optics/problem/lenses/2/1/',
  ])
})

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
