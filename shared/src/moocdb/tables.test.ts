import { expect, test } from 'vitest'
import { moocdbTables } from './tables.ts'

test('no table refers to a later one, and each reference is to a table with one key of the same type', () => {
  const keys = new Map<string, string | undefined>()
  const wrong: string[] = []
  for (const { name, key, columns } of moocdbTables) {
    const [only, ...more] = key
    keys.set(name, more.length > 0 ? undefined : columns.find((column) => column.name === only)?.type)
    for (const { name: own, type, references } of columns) {
      if (references !== undefined && keys.get(references) !== type) wrong.push(`${name}.${own}`)
    }
  }

  expect(wrong).toEqual([])
})

test('every table but the lists has the course', () => {
  const without = moocdbTables.filter(({ columns }) => !columns.some(({ name }) => name === 'course_id'))

  expect(without.map(({ name }) => name)).toEqual([
    'os',
    'agent',
    'resource_types',
    'problem_types',
    'collaboration_types',
  ])
})

test('a key is never empty, and what is to be filled by hand may be', () => {
  for (const { key, columns } of moocdbTables) {
    for (const { name, isNullable, isCurated } of columns) {
      if (key.includes(name)) expect(isNullable).toBe(false)
      if (isCurated) expect(isNullable).toBe(true)
    }
  }
})
