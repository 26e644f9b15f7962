import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportedTables } from '@mooc-panorama/shared/moocdb/access.ts'
import { client, type Sql } from '../../server/src/db/database.ts'
import { anEmptyDatabase } from '../builders/database.ts'
import { aProblemCheck } from '../builders/events.ts'
import { anImportPlace } from '../builders/imported.ts'
import { smallCourse } from '../builders/small-course.ts'

const hostile = '=cmd|\n"\'\u0000,\\. ; drop table users; --'
const answered = { problem_id: 'p', answers: { p_2_1: hostile, p_3_1: '', p_4_1: '\\.' }, correct_map: {}, attempts: 2 }
const events = [...smallCourse, aProblemCheck({ time: '2016-03-14T09:01:25Z', event: answered })]
const tables = exportedTables(6)

const place = anImportPlace()
const folder = path.join(place.folder, 'tables')
let database: Awaited<ReturnType<typeof anEmptyDatabase>>
let sql: Sql

beforeAll(async () => {
  database = await anEmptyDatabase()
  sql = client(database.address, 1)
  for (const to of [folder, `${database.url}&schema=live`]) {
    const { code, err } = await place.importLog(events, ['--to', to, '--access-level', '6'])
    if (code !== 0) throw new Error(err)
  }
})
afterAll(async () => {
  await sql.end()
  await database.drop()
  place.remove()
})

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

test.skipIf(!isThere('psql'))('psql loads what a live import writes (skipped without psql)', async () => {
  const { path: socket, user, password, database: name } = database.address
  const env = { PATH: process.env['PATH'] ?? '', PGPASSWORD: password, PGHOST: path.dirname(socket), PGUSER: user }
  const psql = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-1', '-f', 'load-postgresql.sql', name], {
    cwd: folder,
    env,
  })

  expect([psql.status, psql.stderr.toString()]).toEqual([0, ''])
  for (const { name: table } of tables) {
    const [live, loaded] = [await rowsOf(`live.${table}`), await rowsOf(`moocdb.${table}`)]
    expect([table, loaded]).toEqual([table, live])
  }
  expect(await rowsOf('moocdb_compat.users')).toEqual(await rowsOf('live_compat.users'))
})

test.skipIf(!isThere('sqlite3'))(
  'sqlite3 loads the same rows, with an empty text as nothing (skipped without sqlite3)',
  async () => {
    const loaded = spawnSync('/bin/sh', ['-c', 'exec sqlite3 -bail moocdb.sqlite < load-sqlite.sql'], { cwd: folder })
    const ask = (query: string): string =>
      spawnSync('sqlite3', ['moocdb.sqlite', query], { cwd: folder }).stdout.toString()

    expect([loaded.status, loaded.stderr.toString()]).toEqual([0, ''])
    for (const { name } of tables) {
      const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(`live.${name}`)}`
      expect([name, Number(ask(`select count(*) from ${name}`))]).toEqual([name, row?.rows])
    }
    expect(ask(`select count(*) from submissions where submission_answer is null`)).toBe('1\n')
    expect(ask(`select hex(submission_answer) from submissions where submission_answer like '=cmd%'`)).toBe(
      `${Buffer.from(hostile.replace('\u0000', '\ufffd')).toString('hex').toUpperCase()}\n`,
    )
    expect(ask('select count(*) from observed_events where observed_event_duration_is_default = 1').trim()).not.toBe(
      '0',
    )
    expect(ask('pragma foreign_key_check')).toBe('')
  },
)

async function rowsOf(table: string): Promise<unknown[]> {
  const rows = await sql<{ row: string }[]>`select t::text as row from ${sql(table)} as t order by 1`
  return rows.map(({ row }) => row)
}
