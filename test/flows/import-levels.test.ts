import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessLevels, exportedTables, type AccessLevel } from '@mooc-panorama/shared/moocdb/access.ts'
import { classCourses, classLog, pupilMark, pupils } from '../builders/class-log.ts'
import { duckdbAnswer, duckdbAnswers } from '../builders/duckdb-answers.ts'
import { anImportPlace } from '../builders/imported.ts'

const place = anImportPlace()
const log = classLog()
const [physics, chemistry] = classCourses
const secret = '5f1c0b8d2e7a4936b0c1d2e3f4a5b6c7'.repeat(2)
const modes = ['observed_events', 'submissions', 'collaborations'] as const

beforeAll(async () => {
  writeFileSync(path.join(place.folder, 'secret'), `diagnose-import-secret-1 ${secret}\n`, { mode: 0o600 })
  writeFileSync(path.join(place.folder, 'ranges.csv'), 'start,end,country\n10.31.0.0,10.31.255.255,FRA\n')
  for (const { level, linkedCourses } of accessLevels) {
    await imported(`level-${level}.duckdb`, level, ...(linkedCourses === 'one' ? ['--course', physics] : []))
  }
})
afterAll(() => place.remove())

async function imported(to: string, level: AccessLevel, ...more: string[]): Promise<void> {
  const result = await place.importLog(log, [
    '--to',
    to,
    '--access-level',
    String(level),
    '--secret-file',
    'secret',
    ...more,
  ])
  if (result.code !== 0) throw new Error(result.err)
}

function answer(query: string, file: string): Promise<unknown[][]> {
  return duckdbAnswer(query, path.join(place.folder, file))
}

async function column(query: string, file: string): Promise<unknown[]> {
  return (await answer(query, file)).flat()
}

/** By pupil, in the order of `pupils`: the id that a table has for them. */
async function idsByPupil(table: 'observed_events' | 'submissions', file: string): Promise<unknown[]> {
  const marked =
    table === 'submissions'
      ? "split_part(submission_answer, ' ', 1) as mark from submissions as acts"
      : "regexp_extract(url, 'mark[0-9]+x') as mark from observed_events as acts join urls using (url_id)"
  const rows = await answer(`select distinct acts.user_id, ${marked} where acts.course_id = '${physics}'`, file)
  const found = new Map(rows.map(([id, mark]) => [mark, id]))
  return pupils.map((pupil) => found.get(pupilMark(pupil)))
}

test('(a) no export has personal data of its own', async () => {
  for (const { level } of accessLevels) {
    expect(await column('select table_name from duckdb_tables()', `level-${level}.duckdb`)).not.toContain('user_pii')
  }
})

test('(b) each level has its tables, and no others', async () => {
  for (const { level } of accessLevels) {
    const tables = await column(
      "select table_name from duckdb_tables() where table_name <> 'import_notes'",
      `level-${level}.duckdb`,
    )

    expect([level, tables.sort()]).toEqual([
      level,
      exportedTables(level)
        .map(({ name }) => name)
        .sort(),
    ])
  }
})

test.each([1, 4] as const)('(c) at level %i no two tables have an id of a learner in common', async (level) => {
  const tables = modes.filter((name) => level === 4 || name !== 'collaborations')
  for (const [index, one] of tables.entries()) {
    for (const other of tables.slice(index + 1)) {
      const joined = `select count(*) from ${one} join ${other} using (user_id) where user_id <> 'anonymous'`
      expect(await answer(joined, `level-${level}.duckdb`)).toEqual([['0']])
    }
    expect(
      await answer(`select count(distinct user_id) from ${one} where user_id <> 'anonymous'`, `level-${level}.duckdb`),
    ).toEqual([[String(pupils.length * classCourses.length)]])
  }
})

test.each([2, 3, 5, 6] as const)(
  '(d) at level %i course_user brings together the rows of a learner, and no others',
  async (level) => {
    const counted = `select course_id, course_user_id,
    (select count(*) from observed_events where user_id = observing_user_id and observed_event_type = 'url_change') as visits,
    (select count(*) from submissions where user_id = submitting_user_id) as answers
    from course_user`
    const found = await answer(
      `select course_id, visits, answers from (${counted}) order by all`,
      `level-${level}.duckdb`,
    )
    const courses = level === 2 || level === 5 ? [physics] : [...classCourses].sort()
    const expected = courses.flatMap((course) =>
      pupils
        .map(({ visits }) => visits)
        .sort((a, b) => a - b)
        .map((visits) => [course, String(visits), String(2 * visits)]),
    )

    expect(found).toEqual(expected)
  },
)

test.each([2, 5] as const)('(e) at level %i nothing of another course is there', async (level) => {
  const everybody = await column(
    `select unnest([course_user_id, observing_user_id, submitting_user_id, collaborating_user_id])
    from course_user where course_id = '${chemistry}'`,
    'level-6.duckdb',
  )
  const cells = exportedTables(level).map(
    ({ name, columns }) => `select unnest([${columns.map((one) => `${one.name}::varchar`).join(', ')}]) from ${name}`,
  )
  const texts = (await duckdbAnswers(cells, path.join(place.folder, `level-${level}.duckdb`))).flat(2)

  expect([everybody.length, texts.length > 1_000]).toEqual([4 * pupils.length, true])
  expect(texts.filter((text) => everybody.includes(text) || String(text).includes('CH200'))).toEqual([])
})

test('(f) ids follow no order of names, of arrival or of activity, and no order of rows links two tables', async () => {
  const observing = await idsByPupil('observed_events', 'level-1.duckdb')
  const submitting = await idsByPupil('submissions', 'level-1.duckdb')
  const orders = [
    pupils.map(({ name }) => name),
    pupils.map(({ arrival }) => arrival),
    pupils.map(({ visits }) => visits),
  ]

  for (const ids of [observing, submitting]) {
    expect(new Set(ids).size).toBe(pupils.length)
    // Of 30 learners in orders that have nothing to do with each other: sd of the correlation 0.19, so ±3 sd.
    for (const order of orders) expect(Math.abs(correlation(ids, order))).toBeLessThan(0.56)
  }
  expect(Math.abs(correlation(observing, submitting))).toBeLessThan(0.56)
})

test('(g) the same secret gives the same ids, another one no common id', async () => {
  await imported('same.duckdb', 6)
  await imported('other.duckdb', 6, '--secret-file', 'other-secret')
  const ids =
    'select user_id from users union select course_user_id from course_user union select global_user_id from global_user'
  const [one, same, other] = [
    await column(ids, 'level-6.duckdb'),
    await column(ids, 'same.duckdb'),
    await column(ids, 'other.duckdb'),
  ]

  expect(same.sort()).toEqual(one.sort())
  expect(other.filter((id) => one.includes(id))).toEqual(['anonymous'])
})

test('a coarse export has no country, system or program, and times to the hour', async () => {
  await imported('coarse.duckdb', 1, '--coarsen', '--country-ranges', 'ranges.csv')
  const columns = await column("select column_name from duckdb_columns() where schema_name = 'main'", 'coarse.duckdb')

  expect(columns.filter((name) => /_ip$|_os$|_agent$|country/.test(String(name)))).toEqual([])
  for (const [table, time] of [
    ['observed_events', 'observed_event_timestamp'],
    ['submissions', 'submission_timestamp'],
    ['assessments', 'assessment_timestamp'],
  ]) {
    expect(
      await answer(
        `select count(*) > 0, bool_and(${time} = date_trunc('hour', ${time})) from ${table}`,
        'coarse.duckdb',
      ),
    ).toEqual([[true, true]])
  }
})

test('a country is told where a table of ranges is given, and an address never', async () => {
  await imported('countries', 6, '--country-ranges', 'ranges.csv')
  const file = path.join(place.folder, 'countries/observed_events.csv')
  const countries = 'select distinct observed_event_ip from'

  expect(await duckdbAnswer(`${countries} read_csv('${file}', all_varchar = true)`)).toEqual([['FRA']])
  expect(await answer(`${countries} observed_events`, 'level-6.duckdb')).toEqual([[null]])
})

test('no file has a name, an address, a session or the secret', () => {
  const folder = path.join(place.folder, 'countries')
  const names = readdirSync(folder)
  const telling = names.filter((name) =>
    /zora_|10\.31\.7|5f1c0b8d2e7a4936/.test(readFileSync(path.join(folder, name), 'utf8')),
  )

  expect(names.length).toBeGreaterThan(20)
  expect(telling).toEqual([])
})

test('the reader is told of the level, and of the hole that the report does not speak of', async () => {
  await imported('told', 1)
  const text = readFileSync(path.join(place.folder, 'told/README.txt'), 'utf8')

  expect(text).toContain('Access level 1 of 6')
  expect(text).toContain('Known hole')
})

test.each([
  ['a level that there is not', ['--access-level', '7']],
  ['the level of one course without it', ['--access-level', '2']],
  ['ranges that are not there', ['--country-ranges', 'none.csv']],
])('%s is refused, and nothing is written', async (_name, parameters) => {
  const { code } = await place.importLog(log.slice(0, 3), ['--to', 'refused', ...parameters])

  expect(code).toBe(2)
  expect(readdirSync(place.folder)).not.toContain('refused')
})

/** Of the places in two orders, from -1 to 1 (Spearman). */
function correlation(one: readonly unknown[], other: readonly unknown[]): number {
  const [a, b] = [ranks(one), ranks(other)]
  const squares = a.reduce((sum, rank, index) => sum + (rank - (b[index] ?? 0)) ** 2, 0)
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1))
}

function ranks(values: readonly unknown[]): number[] {
  const sorted = [...values].sort((a, b) => ((a as string) < (b as string) ? -1 : 1))
  return values.map((value) => sorted.indexOf(value))
}
