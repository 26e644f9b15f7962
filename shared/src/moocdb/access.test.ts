import { expect, test } from 'vitest'
import {
  accessLevels,
  accessOf,
  defaultAccessLevel,
  exportedModes,
  exportedTables,
  toTheHour,
  type AccessLevel,
} from './access.ts'
import { moocdbTables } from './tables.ts'

const names = (level: AccessLevel, isCoarse?: boolean) => exportedTables(level, isCoarse).map(({ name }) => name)

function columnsOf(level: AccessLevel, table: string, isCoarse?: boolean): string[] {
  const found = exportedTables(level, isCoarse).find(({ name }) => name === table)
  return (found?.columns ?? []).map(({ name }) => name)
}

test('levels have the tables that the report gives them', () => {
  const some = ['collaborations', 'collaboration_types', 'course_user', 'global_user']
  const rows = accessLevels.map(({ level }) => [level, ...some.map((name) => names(level).includes(name))])

  expect(rows).toEqual([
    [1, false, false, false, false],
    [2, false, false, true, false],
    [3, false, false, true, true],
    [4, true, true, false, false],
    [5, true, true, true, false],
    [6, true, true, true, true],
  ])
})

test('every level has all other tables, and none has personal data', () => {
  const always = moocdbTables
    .map(({ name }) => name)
    .filter((name) => !/^(collaboration|course_user|global_user)/.test(name))
  for (const { level } of accessLevels) {
    expect(names(level)).toEqual(expect.arrayContaining(always))
    expect(names(level)).not.toContain('user_pii')
  }
})

test('a level is found by its number', () => {
  expect(accessLevels.map(({ level }) => accessOf(level).level)).toEqual([1, 2, 3, 4, 5, 6])
  expect(accessOf(defaultAccessLevel)).toMatchObject({ hasCollaborations: false, linkedCourses: 'none' })
})

test('where no table links the ids of a learner, no column of users does', () => {
  expect(columnsOf(1, 'users')).toEqual(['user_id', 'course_id', 'user_type_id'])
  expect(columnsOf(4, 'users')).toEqual(columnsOf(1, 'users'))
  expect(columnsOf(2, 'users')).toContain('user_join_timestamp')
})

test('an id for collaborations goes out with them only', () => {
  expect(columnsOf(3, 'course_user')).not.toContain('collaborating_user_id')
  expect(columnsOf(6, 'course_user')).toContain('collaborating_user_id')
})

test('coarse tables have no country, system or program', () => {
  const columns = exportedTables(6, true).flatMap((table) => table.columns.map(({ name }) => name))

  expect(columns.filter((name) => /ip$|os$|agent|country/.test(name))).toEqual([])
  expect(names(6, true)).not.toContain('agent')
  expect(columnsOf(1, 'observed_events', true)).toContain('observed_event_timestamp')
})

test.each([
  ['2016-03-14T09:26:53.589Z', '2016-03-14T09:00:00.000Z'],
  ['2016-03-14T23:00:00.000Z', '2016-03-14T23:00:00.000Z'],
])('%s is in the hour of %s', (instant, hour) => {
  expect(toTheHour(instant)).toBe(hour)
})

test('ids go out with the tables that they are of', () => {
  expect(exportedModes(3)).toEqual(['observing', 'submitting'])
  expect(exportedModes(4)).toEqual(['observing', 'submitting', 'collaborating'])
})
