import { expect, test } from 'vitest'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { CsvText } from './csv-text.ts'
import type { Cells } from './target.ts'

test('no value and the empty text are told apart, and texts with marks are quoted', () => {
  const text = csvOf([
    [1, null, '', 'plain', true],
    [2.5, 'a,b', 'say "x"', 'two\nlines', false],
    [3, '\\.', 'cr\r', '', null],
  ])

  expect(text).toBe('1,,"",plain,true\n2.5,"a,b","say ""x""","two\nlines",false\n3,"\\.","cr\r","",\n')
})

test('what a spreadsheet would run stays as it is: it is a value for a database', () => {
  expect(csvOf([['=1+1', '-7', '+a', '@b']])).toBe('=1+1,-7,+a,@b\n')
})

test('a cell is written as it would be alone, whatever stands before it', () => {
  const faces = '😀'.repeat(40_000)
  const cells: Cell[] = [
    'Zoë',
    'Zoë, "so"',
    0,
    -1,
    1.5,
    1e21,
    2_147_483_648,
    2_147_483_647,
    10,
    'a',
    '"',
    '\ud800',
    faces,
  ]
  const alone = [
    'Zoë',
    '"Zoë, ""so"""',
    '0',
    '-1',
    '1.5',
    '1e+21',
    '2147483648',
    '2147483647',
    '10',
    'a',
    '""""',
    '\ufffd',
    faces,
  ]

  const text = csvOf([cells, cells, cells.toReversed(), cells])

  expect(text).toBe([alone, alone, alone.toReversed(), alone].map((row) => `${row.join(',')}\n`).join(''))
})

function csvOf(rows: readonly Cells[]): string {
  return new CsvText().rows(rows).toString()
}
