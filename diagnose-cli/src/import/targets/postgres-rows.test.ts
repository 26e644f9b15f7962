import { expect, test } from 'vitest'
import { required, type Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { columnLists, insertStatement } from './postgres-rows.ts'

const table: Table = {
  name: 'things',
  description: '',
  key: ['thing_id'],
  columns: [required('thing_id', 'bigint', ''), required('is_blue', 'boolean', ''), required('thing_data', 'json', '')],
}

test('a statement has a list of texts for each column', () => {
  expect(insertStatement(table, 'moocdb')).toBe(
    'insert into "moocdb".things (thing_id, is_blue, thing_data)' +
      ' select given.thing_id::bigint, given.is_blue::boolean, given.thing_data::jsonb' +
      ' from unnest($1::text[], $2::text[], $3::text[]) as given (thing_id, is_blue, thing_data)',
  )
})

test('cells are given by column, as text or as nothing', () => {
  expect(
    columnLists(table, [
      [1, true, '{"a":1}'],
      [2, null, null],
    ]),
  ).toEqual([
    ['1', '2'],
    ['true', null],
    ['{"a":1}', null],
  ])
})
