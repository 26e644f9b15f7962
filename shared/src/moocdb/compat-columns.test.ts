import { expect, test } from 'vitest'
import { formerTables, userTypes } from './compat-columns.ts'
import { moocdbTables } from './tables.ts'

test('every former table is one of ours, but for the kinds of users', () => {
  const ours = new Set(moocdbTables.map(({ name }) => name))

  expect(Object.keys(formerTables).filter((name) => !ours.has(name))).toEqual(['user_types'])
  expect(userTypes).toHaveLength(9)
})

test('each begins with its own number', () => {
  const odd = Object.entries(formerTables).filter(([, columns]) => !/^[a-z_]+_id$/.test(Object.keys(columns)[0] ?? ''))

  expect(odd).toEqual([])
})
