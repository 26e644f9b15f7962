import { expect, test } from 'vitest'
import { fieldTable } from './field-table.ts'

test('a field has the types, the events and the months of all shapes that have it', () => {
  const shapes = [
    { shape: [' object', 'a number', 'b string'], occurrences: 5, firstMonth: '2014-02', lastMonth: '2014-03' },
    { shape: [' object', 'a array', 'a[] string'], occurrences: 2, firstMonth: '2013-12', lastMonth: '2013-12' },
    { shape: [' object', 'b string'], occurrences: 1, firstMonth: undefined, lastMonth: undefined },
  ] as const

  expect(fieldTable(shapes, new Map([['b', new Set(['url', 'email'])]]))).toEqual([
    { path: 'a', types: ['array', 'number'], formats: [], occurrences: 7, firstMonth: '2013-12', lastMonth: '2014-03' },
    { path: 'a[]', types: ['string'], formats: [], occurrences: 2, firstMonth: '2013-12', lastMonth: '2013-12' },
    {
      path: 'b',
      types: ['string'],
      formats: ['email', 'url'],
      occurrences: 6,
      firstMonth: '2014-02',
      lastMonth: '2014-03',
    },
  ])
})
