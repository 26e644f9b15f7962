import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportedTables } from '@mooc-panorama/shared/moocdb/access.ts'
import { duckdbAnswers } from '../builders/duckdb-answers.ts'
import { aPageView, aPlayVideo, aProblemCheck, anEnrollment } from '../builders/events.ts'
import { anImportPlace } from '../builders/imported.ts'

const place = anImportPlace()
afterAll(() => place.remove())

const page = '/courses/course-v1:NorthlakeX+PH101+2016_T1/courseware/optics/lenses/'
const hostile = '=cmd|\n"\'\u0000,; drop table users; --'

const events = [
  anEnrollment({ time: '2016-03-14T08:00:00Z' }),
  aPageView(page, { time: '2016-03-14T09:00:00Z' }),
  aPlayVideo({ time: '2016-03-14T09:00:05Z' }),
  aProblemCheck({ time: '2016-03-14T09:00:25Z' }),
  aProblemCheck({
    time: '2016-03-14T09:01:25Z',
    event: { problem_id: 'p', answers: { p_2_1: hostile, p_3_1: '' }, correct_map: {}, attempts: 2 },
  }),
]

/** What queries give, of a file of the folder or of none. @param before statements to run first */
function answers(queries: readonly string[], file?: string, before?: string): Promise<unknown[][][]> {
  return duckdbAnswers(queries, file && path.join(place.folder, file), before)
}

/** A script of the folder, with the folder's path before its files, since a test has one working folder. */
function scriptIn(folder: string, script: string): string {
  const text = readFileSync(path.join(place.folder, folder, script), 'utf8')
  return text.replaceAll(/'(\w+\.(?:csv|parquet))'/g, (_whole, name) => `'${path.join(place.folder, folder, name)}'`)
}

const everything = exportedTables(6).map(({ name }) => name)

test('a file, Parquet files and CSV files hold the same rows', async () => {
  const places = ['whole.duckdb', 'parquet:whole-parquet', 'whole-csv']
  for (const to of places) expect((await place.importLog(events, ['--to', to, '--access-level', '6'])).code).toBe(0)

  const queries = everything.map((table) => `select * from ${table} order by all`)
  const inFile = await answers(queries, 'whole.duckdb')
  expect(await answers(queries, undefined, scriptIn('whole-parquet', 'views-duckdb.sql'))).toEqual(inFile)
  expect(await answers(queries, undefined, scriptIn('whole-csv', 'load-duckdb.sql'))).toEqual(inFile)
  expect(inFile.filter((rows) => rows.length > 0).length).toBeGreaterThan(10)
})

test('answers are as they were given, and an empty one is not a missing one', async () => {
  const query = 'select submission_answer from submissions order by submission_timestamp, submission_id'
  const expected = [['choice_2'], [hostile.replace('\u0000', '\ufffd')], ['']]

  expect(await answers([query], 'whole.duckdb')).toEqual([expected])
  expect(await answers([query], undefined, scriptIn('whole-csv', 'load-duckdb.sql'))).toEqual([expected])
})

test('nobody else may read what was written, and it says what it is', async () => {
  const places = [
    'whole.duckdb',
    ...readdirSync(path.join(place.folder, 'whole-parquet')).map((name) => `whole-parquet/${name}`),
  ]
  const modes = new Set(places.map((name) => statSync(path.join(place.folder, name)).mode & 0o777))

  expect(modes).toEqual(new Set([0o600]))
  expect(statSync(path.join(place.folder, 'whole-parquet')).mode & 0o777).toBe(0o700)
  expect(await answers(['select count(*) from import_notes'], 'whole.duckdb')).not.toEqual([[['0']]])
  expect(readFileSync(path.join(place.folder, 'whole-parquet/README.txt'), 'utf8')).toContain('Access level 6 of 6')
})

test.each(['again.duckdb', 'parquet:again-parquet'])('%s gives way only by force', async (to) => {
  await place.importLog(events, ['--to', to])
  const refused = await place.importLog(events, ['--to', to])
  const forced = await place.importLog(events, ['--to', to, '--force'])

  expect([refused.code, forced.code]).toEqual([1, 0])
  expect(refused.err).toContain('--force')
})

test('a file or folder that no import has made stays, even by force', async () => {
  writeFileSync(path.join(place.folder, 'letter.duckdb'), 'Dear Zora, this is a letter.')
  mkdirSync(path.join(place.folder, 'album'))
  writeFileSync(path.join(place.folder, 'album/holiday.parquet'), '')

  for (const to of ['letter.duckdb', 'parquet:album']) {
    const { code, err } = await place.importLog(events, ['--to', to, '--force'])
    expect([code, err.includes('Nothing was written')]).toEqual([1, true])
  }
  expect(readFileSync(path.join(place.folder, 'letter.duckdb'), 'utf8')).toContain('letter')
  expect(existsSync(path.join(place.folder, 'album/holiday.parquet'))).toBe(true)
})

test('a place where nothing can be written is said', async () => {
  writeFileSync(path.join(place.folder, 'file'), '')
  for (const to of ['file/a.duckdb', 'parquet:file/a']) {
    const { code, err } = await place.importLog(events, ['--to', to])
    expect([code, err]).toEqual([1, expect.stringContaining('a part of the path is a file')])
  }
})

test('nothing is left beside the tables', () => {
  expect(readdirSync(place.folder).filter((name) => /partial|import$|former|wal/.test(name))).toEqual([])
})
