import { expect, test } from 'vitest'
import { csvRows } from './csv-text.ts'

test('no value and the empty text are told apart, and texts with marks are quoted', () => {
  const text = csvRows([
    [1, null, '', 'plain', true],
    [2.5, 'a,b', 'say "x"', 'two\nlines', false],
    [3, '\\.', 'cr\r', '', null],
  ])

  expect(text).toBe('1,,"",plain,true\n2.5,"a,b","say ""x""","two\nlines",false\n3,"\\.","cr\r","",\n')
})

test('what a spreadsheet would run stays as it is: it is a value for a database', () => {
  expect(csvRows([['=1+1', '-7', '+a', '@b']])).toBe('=1+1,-7,+a,@b\n')
})
