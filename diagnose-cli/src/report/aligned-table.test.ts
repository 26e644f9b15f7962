import { expect, test } from 'vitest'
import { alignedTable } from './aligned-table.ts'

const columns = [{ title: 'Event type' }, { title: 'Frequency', align: 'right' }, { title: 'Support' }] as const

test('columns are as wide as their content', () => {
  expect(
    alignedTable(columns, [
      ['play_video', '2,114,666', 'DONE'],
      ['problem_check_with_a_long_name', '7', 'TODO'],
    ]),
  ).toBe(
    [
      'Event type                      Frequency  Support',
      'play_video                      2,114,666  DONE',
      'problem_check_with_a_long_name          7  TODO',
    ].join('\n'),
  )
})

test('a name that is too long for the terminal is wrapped, and no letter of it is lost', () => {
  const text = alignedTable(columns, [['a'.repeat(30) + 'b'.repeat(10), '7', 'TODO']], 48)

  expect(text.split('\n')).toEqual([
    'Event type                    Frequency  Support',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaa          7  TODO',
    'aabbbbbbbbbb',
  ])
})

test('a path is broken behind a slash, and a cell with colours is as wide as its letters', () => {
  const text = alignedTable(
    columns,
    [['/courses/{course}/xblock/{usage:problem}/handler', '7', '\u001b[33mTODO\u001b[39m']],
    48,
  )

  expect(text.split('\n').slice(1)).toEqual([
    '/courses/{course}/xblock/             7  \u001b[33mTODO\u001b[39m',
    '{usage:problem}/handler',
  ])
})
