import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, type Sql } from '../../server/src/db/database.ts'
import { anEmptyDatabase } from '../builders/database.ts'
import { duckdbAnswer } from '../builders/duckdb-answers.ts'
import { featureScripts, namesByAnswer } from '../builders/feature-scripts.ts'
import { anImportPlace } from '../builders/imported.ts'
import { smallCourse, smallCourseFeatures, type Feature } from '../builders/small-course.ts'

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const place = anImportPlace()
let database: Awaited<ReturnType<typeof anEmptyDatabase>>
let sql: Sql

beforeAll(async () => {
  database = await anEmptyDatabase()
  sql = client(database.address, 1)
  const linked = ['--access-level', '2', '--course', course]
  for (const parameters of [
    ['--to', database.url, ...linked],
    ['--to', 'linked.duckdb', ...linked],
    ['--to', 'apart.duckdb'],
  ]) {
    const { code, err } = await place.importLog(smallCourse, parameters)
    if (code !== 0) throw new Error(err)
  }
})
afterAll(async () => {
  await sql.end()
  await database.drop()
  place.remove()
})

type Answer = (query: string) => Promise<unknown[][]>

const onPostgresql: Answer = async (query) => {
  const rows = await sql.unsafe(query).values()
  return rows.map((row) => [...row])
}
const onDuckdb: Answer = (query) => duckdbAnswer(query, path.join(place.folder, 'linked.duckdb'))
const onDuckdbApart: Answer = (query) => duckdbAnswer(query, path.join(place.folder, 'apart.duckdb'))

async function features(answer: Answer, number: number): Promise<Feature[]> {
  const names = new Map((await answer(namesByAnswer)).map(([id, name]) => [id, String(name)]))
  const rows = await answer(featureScripts.get(number) ?? '')
  const found = rows.map(([id, week, value]) => ({
    who: names.get(id) ?? '?',
    week: Number(week),
    value: Number(value),
  }))
  return found.sort((a, b) => (a.who === b.who ? a.week - b.week : a.who < b.who ? -1 : 1))
}

const numbers = [...smallCourseFeatures.keys()]

test.each(numbers)('script %i finds in PostgreSQL what was computed by hand', async (number) => {
  expect(await features(onPostgresql, number)).toEqual(smallCourseFeatures.get(number))
})

test.each(numbers)('script %i finds in DuckDB what was computed by hand', async (number) => {
  expect(await features(onDuckdb, number)).toEqual(smallCourseFeatures.get(number))
})

test.each([6, 7, 8])('script %i asks one table, so it finds the same where no ids are linked', async (number) => {
  expect(await features(onDuckdbApart, number)).toEqual(smallCourseFeatures.get(number))
})

test.each([
  [2, [100, 150, 390, 700]],
  [16, [30, 100, 120, 700]],
  [17, [80]],
  [18, [20, 60]],
])('where no ids are linked, script %i counts who only watched as well', async (number, values) => {
  const found = await features(onDuckdbApart, number)

  expect(found.map(({ value }) => value).sort((a, b) => a - b)).toEqual(values)
})
