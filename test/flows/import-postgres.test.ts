import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import { client, type Sql } from '../../server/src/db/database.ts'
import { aPageView, aPlayVideo, aProblemCheck, anEnrollment } from '../builders/events.ts'
import { theImportDatabase } from '../builders/import-database.ts'
import { anImportPlace } from '../builders/imported.ts'
import { until } from '../builders/until.ts'

const page = '/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/'
const hostile = 'zora\u0000\t\\N"{},\n\ud83d = drop schema "moocdb"; --'

const events = [
  anEnrollment({ time: '2016-03-14T08:00:00Z' }),
  aPageView(page, { time: '2016-03-14T09:00:00Z' }),
  aPlayVideo({ time: '2016-03-14T09:00:05Z', event: JSON.stringify({ id: 'v', currentTime: 1.5, code: hostile }) }),
  aProblemCheck({ time: '2016-03-14T09:00:25Z' }),
  aProblemCheck({
    time: '2016-03-14T09:01:25Z',
    event: { problem_id: 'p', answers: { p_2_1: hostile }, correct_map: {}, attempts: 2 },
  }),
  aPageView(page, { time: '2016-03-14T09:02:00Z', username: '' }),
]

const place = anImportPlace()
const database = theImportDatabase()
let sql: Sql
beforeAll(() => void ({ sql } = database()))
afterAll(() => place.remove())

const into = (schema: string, ...more: string[]): string[] => ['--to', database().target(schema), ...more]

async function schemas(): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select nspname as name from pg_namespace where nspname !~ '^pg_|^information_schema$|^public$' order by 1`
  return rows.map(({ name }) => name)
}

/** Sessions of imports that wait for a lock. */
async function waitingImports(): Promise<{ pid: number }[]> {
  return sql<{ pid: number }[]>`select pid from pg_stat_activity
    where application_name = 'diagnose import' and wait_event_type = 'Lock' and datname = current_database()`
}

test('tables have their rows, keys and types, and the text that learners wrote', async () => {
  const { code, err } = await place.importLog(events, into('whole', '--access-level', '6'))

  expect([code, err.includes(database().address.password)]).toEqual([0, false])
  expect(await schemas()).toEqual(['whole', 'whole_compat'])
  expect(
    await sql`select observed_event_type, observed_event_timestamp, observed_event_duration,
      observed_event_data ->> 'position' as position from whole.observed_events order by observed_event_timestamp`,
  ).toMatchObject([
    { observed_event_type: 'url_change', observed_event_timestamp: new Date('2016-03-14T09:00:00Z') },
    { observed_event_type: 'play_video', observed_event_duration: 100, position: '1.5' },
    { observed_event_type: 'url_change', observed_event_duration: null },
  ])
  expect(await sql`select submission_answer from whole.submissions order by submission_timestamp`).toEqual([
    { submission_answer: 'choice_2' },
    { submission_answer: hostile.replace('\u0000', '\ufffd').replace('\ud83d', '\ufffd') },
  ])
  const [keys] = await sql`select count(*) filter (where contype = 'p')::int as own,
    count(*) filter (where contype = 'f')::int as foreign from pg_constraint
    where connamespace = 'whole'::regnamespace`
  const references = moocdbTables.flatMap(({ columns }) => columns.filter((column) => column.references !== undefined))
  expect(keys).toEqual({ own: moocdbTables.length, foreign: references.length })
})

test('an import does not replace another one, unless it is told to', async () => {
  await place.importLog(events, into('again'))
  const refused = await place.importLog(events.slice(0, 2), into('again'))
  const [before] = await sql`select count(*)::int as rows from again.submissions`
  const forced = await place.importLog(events.slice(0, 2), into('again', '--force'))
  const [after] = await sql`select count(*)::int as rows from again.submissions`

  expect([refused.code, before, forced.code, after]).toEqual([1, { rows: 2 }, 0, { rows: 0 }])
  expect(await schemas()).toEqual(['again', 'again_compat', 'whole', 'whole_compat'])
})

test('a schema that no import has made stays, even by force', async () => {
  await sql`create schema mine`
  const { code, err } = await place.importLog(events, into('mine', '--force'))

  expect([code, await schemas()]).toEqual([1, expect.arrayContaining(['mine'])])
  expect(err).toContain('no import has made')
})

test('readers see the former tables until the new ones are whole', async () => {
  await place.importLog(events, into('seen'))
  const reader = client(database().address, 1)
  await reader`begin`
  const [before] = await reader`select count(*)::int as rows from seen.submissions`
  const running = place.importLog(events.slice(0, 2), into('seen', '--force'))
  await until(async () => (await waitingImports()).length > 0)
  const [during] = await reader`select count(*)::int as rows from seen.submissions`
  await reader`commit`
  await reader.end()

  expect([before, during]).toEqual([{ rows: 2 }, { rows: 2 }])
  expect([(await running).code, await sql`select count(*)::int as rows from seen.submissions`]).toEqual([
    0,
    [{ rows: 0 }],
  ])
})

test('nothing is left of an import that its server breaks off', async () => {
  const blocker = client(database().address, 1)
  await place.importLog(events, into('broken'))
  await blocker`begin`
  await blocker`select * from broken.submissions`
  const running = place.importLog(events.slice(0, 2), into('broken', '--force'))
  await until(async () => (await waitingImports()).length > 0)
  for (const { pid } of await waitingImports()) await sql`select pg_terminate_backend(${pid})`
  const { code, err } = await running
  await blocker`commit`
  await blocker.end()

  expect([code, await sql`select count(*)::int as rows from broken.submissions`]).toEqual([
    expect.toSatisfy((one) => one === 1 || one === 9),
    [{ rows: 2 }],
  ])
  expect((await schemas()).filter((name) => name.includes('draft'))).toEqual([])
  expect(err).toContain('Nothing was written')
})

test('a wrong password is said, and neither it nor the address is', async () => {
  const { code, err } = await place.importLog(events, ['--to', database().url.replace(/:[^:@]+@/, ':secretword@')])

  expect([code, /secretword|localhost/.test(err)]).toEqual([1, false])
  expect(err).toContain('28P01')
})

test('what the schema holds is said in it, without the secret', async () => {
  const [row] = await sql<{ note: string }[]>`select obj_description('whole'::regnamespace, 'pg_namespace') as note`
  const secret = readFileSync(path.join(place.folder, 'home/.config/diagnose/import-secret'), 'utf8').slice(-65, -1)

  expect(row?.note).toContain('Access level 6 of 6')
  expect(row?.note).not.toContain(secret)
})

test('no number and no key of an event keeps a database from the tables', async () => {
  const check = { problem_id: 'p', answers: { p_2_1: '1' }, correct_map: {} }
  const numbers = [2 ** 31, 2 ** 63, 1e300, -1].map((attempts) => aProblemCheck({ event: { ...check, attempts } }))
  const incompressible = Array.from({ length: 5_000 }, (_, index) => index.toString(36)).join('')
  const keys = [incompressible, 'a\u0000/b/c', 'a\ufffd/b/c'].flatMap((course_id) => [
    aPlayVideo({ context: { course_id } }),
    anEnrollment({ context: { course_id }, event: { course_id } }),
  ])
  for (const to of [database().target('odd'), 'odd.duckdb', 'parquet:odd']) {
    expect(await place.importLog([...numbers, ...keys], ['--to', to])).toMatchObject({ code: 0 })
  }

  expect(await sql`select distinct submission_attempt_number as attempt from odd.submissions`).toEqual([
    { attempt: null },
  ])
  expect((await sql`select course_id from odd.course order by 1`).map(({ course_id }) => course_id as string)).toEqual([
    'a\ufffd/b/c',
    'course-v1:NorthlakeX+PH101+2016_T1',
  ])
})
