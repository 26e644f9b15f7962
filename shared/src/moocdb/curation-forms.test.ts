import { expect, test } from 'vitest'
import { forms, inheritedColumns } from './curation-forms.ts'
import { moocdbTables } from './tables.ts'

function read(column: string, text: string): unknown {
  return forms
    .flatMap(({ answers }) => answers)
    .find(({ name }) => name === column)
    ?.read(text)
}

test.each([
  ['answer', 'yes', 'yes'],
  ['answer', 'X', 'yes'],
  ['answer', 'None', 'none'],
  ['resource_name', 'Lenses, thin', 'Lenses, thin'],
  ['resource_relevant_week', '12', 12],
  ['resource_release_timestamp', '2016-03-14', '2016-03-14T00:00:00.000Z'],
  ['problem_release_timestamp', '2016-03-14 09:30', '2016-03-14T09:30:00.000Z'],
  ['problem_soft_deadline', '2016-03-14T09:30:15Z', '2016-03-14T09:30:15.000Z'],
  ['problem_type', 'Lecture quiz', 2],
  ['problem_max_submission', '3', 3],
  ['problem_weight', '0,25', 0.25],
  ['problem_weight', '.25', undefined],
  ['answer', 'maybe', undefined],
  ['resource_name', 'two\nlines', undefined],
  ['resource_name', 'x'.repeat(1_001), undefined],
  ['resource_relevant_week', '-1', undefined],
  ['resource_relevant_week', '1000', undefined],
  ['resource_release_timestamp', '2016-02-30', undefined],
  ['resource_release_timestamp', '3/14/2016', undefined],
  ['problem_hard_deadline', '2016-03-14', undefined],
  ['problem_type', 'constructor', undefined],
])('in %s, %j is read as %j', (column, text, cell) => {
  expect(read(column, text)).toBe(cell)
})

test('every answer can be written so that it is read again', () => {
  const texts = ['yes', 'Lenses', '12', '2016-03-14T09:30:00.000Z', 'midterm', '0.25']
  const answers = forms.flatMap((form) => form.answers)
  const pairs = answers.flatMap((column) =>
    texts.flatMap((text) => {
      const cell = column.read(text)
      return cell === undefined ? [] : [[cell, column.read(column.write(cell))]]
    }),
  )

  expect(pairs.length).toBeGreaterThanOrEqual(answers.length)
  expect(pairs.filter(([before, after]) => before !== after)).toEqual([])
})

test('the columns of problems and resources that no log tells are those that are asked for', () => {
  const curated = moocdbTables
    .filter(({ name }) => name === 'resources' || name === 'problems')
    .flatMap(({ columns }) => columns.filter(({ isCurated }) => isCurated).map(({ name }) => name))
  const asked = new Set(forms.flatMap(({ answers }) => answers.map(({ name }) => name)))

  expect(curated.length).toBeGreaterThan(5)
  expect(curated.filter((name) => !asked.has(name))).toEqual([])
  expect(inheritedColumns.has('problem_type_id')).toBe(true)
})
