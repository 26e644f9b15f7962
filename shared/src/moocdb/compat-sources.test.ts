import { expect, test } from 'vitest'
import { aProblemCheck, aProblemCheckForm } from '../../../test/builders/events.ts'
import { aMoocdb } from '../../../test/builders/sqlite-moocdb.ts'

function checks(...rows: readonly [minute: string, attempts: number | undefined, answer: string][]): unknown[] {
  const part = 'a3d9c14e57b84f0a9be6275d80c1f3a2_2_1'
  return rows.map(([minute, attempts, answer]) => {
    const judged = { [part]: { correctness: 'incorrect', npoints: null, msg: '', hint: '', hintmode: null } }
    const payload = { problem_id: part.slice(0, 32), answers: { [part]: answer }, correct_map: judged, attempts }
    return aProblemCheck({ time: `2016-03-14T09:${minute}:00Z`, event: payload })
  })
}

function validities(events: readonly unknown[]): unknown {
  return aMoocdb(
    events,
    1,
  )(`select submission_attempt_number, submission_answer, validity from old_submissions
    order by submission_timestamp, submission_id`)
}

test('an answer that was numbered and is another than the one before is valid', () => {
  expect(validities(checks(['00', 1, 'a'], ['01', 2, 'b'], ['02', 3, 'b'], ['03', 4, 'a']))).toEqual([
    [1, 'a', 1],
    [2, 'b', 1],
    [3, 'b', 0],
    [4, 'a', 1],
  ])
})

test('one attempt in two traces is valid once', () => {
  expect(validities(checks(['00', 1, 'a'], ['00', 1, 'b']))).toEqual([
    [1, 'a', 1],
    [1, 'b', 0],
  ])
})

test('the trace that the browser leaves has no attempt, so it is not valid and has -1', () => {
  const rows = validities([aProblemCheckForm({ time: '2016-03-14T09:00:00Z' })])

  expect(rows).toEqual([
    [-1, 'choice_2', 0],
    [-1, '4.5', 0],
  ])
})

test('what was saved and not submitted is not valid', () => {
  const saved = checks(['00', 1, 'a']).map((event) => ({
    ...(event as object),
    name: 'save_problem_success',
    event_type: 'save_problem_success',
  }))

  expect(validities(saved)).toEqual([[1, 'a', 0]])
})
