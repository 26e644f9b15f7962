import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../../test/property-seed.ts'
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

test('a moment is written as a database reads it', () => {
  const at = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) - 1 })
  fc.assert(
    fc.property(fc.array(at), (moments) => {
      const csv = new CsvText()
      for (const moment of moments) {
        csv.moment(moment)
        csv.moment(moment + 1)
        csv.end()
      }

      expect(csv.take().toString()).toBe(csvOf(moments.map((moment) => [iso(moment), iso(moment + 1)])))
    }),
  )
})

test('rows that are given cell by cell are those that are given whole, however often they are taken', () => {
  const text = fc.oneof(fc.constantFrom('', 'a', 'b', '\0', 'say "x"'), fc.string({ unit: 'binary', maxLength: 12 }))
  const cell = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
  const row = fc.array(cell, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row), fc.integer({ min: 1, max: 5 }), (rows, takenAfter) => {
      const csv = new CsvText()
      let written = ''
      for (const [index, cells] of rows.entries()) {
        for (const one of cells) csv.cell(one)
        csv.end()
        if (index % takenAfter === 0) written += csv.take().toString()
      }

      expect(written + csv.take().toString()).toBe(rows.map((cells) => csvOf([cells])).join(''))
      expect([csv.rows, csv.waiting]).toEqual([rows.length, 0])
    }),
  )
})

test('a text with NUL is written without it, since no database stores it', () => {
  expect(csvOf([['a\0b', '"\0']])).toBe('a\ufffdb,"""\ufffd"\n')
})

function csvOf(rows: readonly Cells[]): string {
  const csv = new CsvText()
  for (const cells of rows) csv.row(cells)
  return csv.take().toString()
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
