import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck, anEnrollment } from '../../../test/builders/events.ts'
import { aMoocdb } from '../../../test/builders/sqlite-moocdb.ts'
import { accessLevels } from './access.ts'
import { formerTables } from './compat-columns.ts'

const page = '/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/'

const events = [
  aPageView(page, { time: '2016-03-14T09:00:00Z' }),
  aPlayVideo({ time: '2016-03-14T09:00:05Z' }),
  aProblemCheck({ time: '2016-03-14T09:00:25Z' }),
  aPlayVideo({ time: '2016-03-24T09:00:05Z', username: 'anton_k' }),
  aProblemCheck({ time: '2016-03-25T09:00:25Z' }),
  aPageView(page, { time: '2016-03-30T09:00:00Z', username: '' }),
]

test.each(accessLevels.map(({ level }) => level))('at level %s every former table has its columns', (level) => {
  const query = aMoocdb(events, level)

  for (const [table, columns] of Object.entries(formerTables)) {
    const found = query(`select name from pragma_table_info('old_${table}')`).flat()
    expect([table, found]).toEqual([table, Object.keys(columns)])
    expect(query(`select * from old_${table} limit 1`).length).toBeLessThanOrEqual(1)
  }
})

test('an event leads by its URL to the resource that it is about', () => {
  const leads = `select resource_type_id from old_observed_events join old_urls using (url_id)
    join old_resources on resource_uri = url order by observed_event_timestamp`

  // The page, the two videos, and the page again.
  expect(aMoocdb(events, 1)(leads)).toEqual([[0], [4], [4], [0]])
})

test('an event of ten seconds or more is valid', () => {
  const query = aMoocdb(events, 1)

  expect(query('select observed_event_duration, validity from old_observed_events order by 1')).toEqual([
    [null, 0],
    [5, 0],
    [100, 1],
    [100, 1],
  ])
})

test('one person has one id where the level says which ids are theirs', () => {
  const ids = (level: 1 | 2): unknown[] =>
    aMoocdb(
      events,
      level,
    )(
      `select user_id from old_users where user_dropout_week is not null
      union select user_id from old_submissions union select user_id from old_observed_events order by 1`,
    ).flat()

  expect(ids(2)).toEqual(['anonymous', 'anton_k person', 'mirela_voss person'])
  expect(ids(1)).toEqual(['anonymous', 'anton_k observing', 'mirela_voss observing', 'mirela_voss submitting'])
})

test('every person of a row is among the users, once', () => {
  for (const { level } of accessLevels) {
    const query = aMoocdb(events, level)
    const users = query('select user_id from old_users').flat()

    expect(new Set(users).size).toBe(users.length)
    for (const table of ['observed_events', 'submissions', 'collaborations']) {
      expect(
        query(`select user_id from old_${table}`)
          .flat()
          .filter((id) => !users.includes(id)),
      ).toEqual([])
    }
  }
})

test('a dropout is the week of the last submission, counted from the first row of the course', () => {
  const query = aMoocdb(events, 2)

  // 11 days after the first row are in its second week.
  expect(query('select user_dropout_week, user_dropout_timestamp from old_users order by user_id')).toEqual([
    [null, null],
    [null, null],
    [2, '2016-03-25T09:00:25.000Z'],
  ])
})

test('where no table links ids, a dropout is the last act of each', () => {
  const weeks = aMoocdb(
    events,
    1,
  )('select user_id, user_dropout_week from old_users where user_dropout_week > 0 order by 1')

  expect(weeks).toEqual([
    ['anton_k observing', 2],
    ['mirela_voss observing', 1],
    ['mirela_voss submitting', 2],
  ])
})

test('people have their country and the time when they joined where the level has it', () => {
  const joined = anEnrollment({ time: '2016-03-14T08:00:00Z' })
  const query = 'select user_country, user_join_timestamp from old_users order by user_id'

  expect(aMoocdb([joined], 2)(query)).toEqual([['FRA', '2016-03-14T08:00:00.000Z']])
  expect(new Set(aMoocdb([joined], 1)(query).map((row) => row.join()))).toEqual(new Set([',']))
})

test('what a level withholds is an empty table', () => {
  expect(aMoocdb(events, 1)('select count(*) from old_collaborations')).toEqual([[0]])
  expect(aMoocdb(events, 1)('select count(*) from old_user_types')).toEqual([[9]])
})
