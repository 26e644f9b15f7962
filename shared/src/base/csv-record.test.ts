import { expect, test } from 'vitest'
import { csvRecord, withoutApostrophe } from './csv-record.ts'

test.each([
  ['plain', 'plain\n'],
  ['a,b', '"a,b"\n'],
  ['say "so"', '"say ""so"""\n'],
  ['=1+1', "'=1+1\n"],
  ['@name', "'@name\n"],
  ["'=1", "''=1\n"],
  ['\t=1', "'\t=1\n"],
  ['\uff1d1', "'\uff1d1\n"],
])('the cell %j is the record %j, and can be read back', (cell, record) => {
  expect(csvRecord([cell])).toBe(record)
  expect(
    withoutApostrophe(
      record
        .slice(0, -1)
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    ),
  ).toBe(cell)
})

test('cells are parted by commas', () => {
  expect(csvRecord(['a', 2, ''])).toBe('a,2,\n')
})
