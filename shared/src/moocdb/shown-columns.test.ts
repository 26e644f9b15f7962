import { expect, test } from 'vitest'
import { shownCells, shownColumns } from './shown-columns.ts'
import { moocdbTables } from './tables.ts'

const shown = moocdbTables.filter(({ name }) => shownColumns.has(name) && name !== 'course_user')

test('of each table that is shown, all columns are but its key and those that no log tells', () => {
  const columns = shown.map((table) => [
    table.name,
    table.columns.filter(({ name, isCurated }) => !table.key.includes(name) && !isCurated).map(({ name }) => name),
  ])

  expect(shown).toHaveLength(7)
  expect(Object.fromEntries(columns)).toEqual(
    Object.fromEntries([...shownColumns].filter(([name]) => name !== 'course_user')),
  )
})

test('of a row of cells, those of the columns that are shown stay, in their order', () => {
  const cells = ['observed_events', 'submissions', 'assessments'].map((name) => {
    const columns = moocdbTables.find((table) => table.name === name)?.columns ?? []
    return [
      name,
      shownCells(
        name,
        columns.map((column) => column.name),
      ),
    ]
  })

  expect(cells).toEqual(cells.map(([name]) => [name, shownColumns.get(String(name))]))
})
