import { expect, test } from 'vitest'
import { assessmentCells } from './act-rows.ts'
import { CellLists } from './cell-taker.ts'
import type { Cell } from './table.ts'

const answered = {
  learner: 'ada',
  course: undefined,
  ip: undefined,
  agent: undefined,
  position: 0,
  url: 'https://h.example/',
  resource: 'https://h.example/problem/lens/',
  how: 'given',
  module: 'i4x://A/B/problem/lens/',
  title: undefined,
  source: 'server',
  problem: 'i4x://A/B/problem/lens/',
  answer: '3',
  attempt: 1,
  status: 1,
  assessment: { grade: 1, feedback: null },
} as const

test('an answer that was not judged has no assessment', () => {
  const rows: Cell[][] = []
  const lists = new CellLists((cells) => rows.push(cells))
  assessmentCells(1, 7, { ...answered, at: 0, assessment: undefined }, lists)
  assessmentCells(1, 8, { ...answered, at: 0 }, lists)

  expect(rows).toEqual([[1, null, 8, null, 1, null, 'automatic', '1970-01-01T00:00:00.000Z']])
})
