import { expect, test } from 'vitest'
import { assessmentCells } from './act-rows.ts'
import { CellLists } from './cell-taker.ts'
import type { Cell } from './table.ts'

const answered = {
  at: 0,
  how: 'given',
  source: 'server',
  answer: '3',
  attempt: 1,
  status: 1,
  assessment: { grade: 1, feedback: null },
} as const

test('an answer that was not judged has no assessment', () => {
  const rows: Cell[][] = []
  const lists = new CellLists((cells) => rows.push(cells))
  assessmentCells({ ...answered, assessment: undefined }, { id: 1, course: null, submission: 7 }, lists)
  assessmentCells(answered, { id: 1, course: null, submission: 8 }, lists)

  expect(rows).toEqual([[1, null, 8, null, 1, null, 'automatic', '1970-01-01T00:00:00.000Z']])
})
