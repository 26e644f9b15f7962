import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvText, readCsv } from './csv.ts'
import { bundleLimits } from './layout.ts'

const hostileCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '"', ',', 'a', ' '))
    .map((marks) => marks.join('')),
)
const aTable = fc.array(fc.tuple(hostileCell, hostileCell), { maxLength: 20 })
const header = ['name', 'note']

test('what was written is read back', () => {
  fc.assert(
    fc.property(aTable, (rows) => {
      const read = readCsv(csvText(header, rows), header)
      expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(rows)
    }),
    { numRuns: 1_000 },
  )
})

test('another reader of RFC 4180 finds the same cells, none of which begins a formula', () => {
  fc.assert(
    fc.property(aTable, (rows) => {
      const cells: string[][] = parse(csvText(header, rows), { record_delimiter: '\n' })
      expect(
        cells.slice(1).map((row) => row.map((cell) => cell.replace(/^'('*[=+\-@\t\r\n\0＝＋－＠])/, '$1'))),
      ).toEqual(rows)
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a formula in full width', '＝1+1', "'＝1+1"],
  ['an apostrophe before a formula', "'=1", "''=1"],
  ['an apostrophe in a word', "'tis", "'tis"],
  ['a quote and a comma', 'a",b', '"a"",b"'],
  ['a line end', 'a\nb', '"a\nb"'],
])('%s is written so that it stays text', (_name, cell, written) => {
  expect(csvText(['x'], [[cell]])).toBe(`x\n${written}\n`)
})

test.each([
  ['no final line end', 'name,note\na,b', 2],
  ['CRLF', 'name,note\na,b\r\n', 2],
  ['a cell too few', 'name,note\na,b\na\n', 3],
  ['a cell too many', 'name,note\na,b,c\n', 2],
  ['an empty line', 'name,note\n\n', 2],
  ['a formula without its apostrophe', 'name,note\n=a,b\n', 2],
  ['an apostrophe that nothing asks for', 'name,note\na,"b"\n', 2],
  ['a quote that never ends', `name,note\na,b\n"${'x\n'.repeat(10)}`, 3],
  ['a quote inside a cell', 'name,note\na"b,c\n', 2],
])('a row with %s is refused with its line', (_name, text, line) => {
  expect(readCsv(text, header)).toEqual({ ok: false, problem: { code: 'bundle.csv-row', line } })
})

test.each([
  ['other names', 'name,notes\n'],
  ['a byte order mark', '\ufeffname,note\n'],
  ['nothing', ''],
])('a header with %s is refused', (_name, text) => {
  expect(readCsv(text, header)).toEqual({ ok: false, problem: { code: 'bundle.csv-header', line: 1 } })
})

test('line numbers count the lines inside quoted cells', () => {
  const read = readCsv('name,note\n"a\nb",c\nd,e\n', header)

  expect(read).toEqual({
    ok: true,
    value: [
      { line: 2, cells: ['a\nb', 'c'] },
      { line: 4, cells: ['d', 'e'] },
    ],
  })
})

test('a table with one row too many is refused', () => {
  const rows = 'a,b\n'.repeat(bundleLimits.csvRows)

  expect(readCsv(`name,note\n${rows}`, header)).toMatchObject({ ok: true })
  expect(readCsv(`name,note\n${rows}a,b\n`, header)).toMatchObject({ ok: false, problem: { code: 'bundle.csv-row' } })
})

test('a record that is too long is refused', () => {
  const read = readCsv(`name,note\n${'x'.repeat(bundleLimits.csvRecordLength)},b\n`, header)

  expect(read).toEqual({ ok: false, problem: { code: 'bundle.csv-row', line: 2 } })
})
