import { expect, test } from 'vitest'
import { CellLists } from './cell-taker.ts'
import type { Cell } from './table.ts'

test('each row is a list of its own, with moments as texts', () => {
  const rows: Cell[][] = []
  const lists = new CellLists((cells) => rows.push(cells))
  for (const id of [1, 2]) {
    lists.cell(id)
    lists.moment(id * 1_000)
    lists.end()
  }

  expect(rows).toEqual([
    [1, '1970-01-01T00:00:01.000Z'],
    [2, '1970-01-01T00:00:02.000Z'],
  ])
})
