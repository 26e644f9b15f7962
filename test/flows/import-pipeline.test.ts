import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { exportedTables } from '@mooc-panorama/shared/moocdb/access.ts'
import { csvTable } from '../builders/csv-table.ts'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import {
  anEnrollment,
  anEvent,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  logOf,
  type TrackingEvent,
} from '../builders/events.ts'
import { anImportPlace } from '../builders/imported.ts'

const place = anImportPlace()
afterAll(() => place.remove())
const env = { HOME: path.join(place.folder, 'home') }

const course = 'NorthlakeX/BIO.2/2013_Spring'

/** Different times, some learners, and ids that only another line of the log explains. */
const events = Array.from({ length: 240 }, (_, index): TrackingEvent => {
  const username = index % 7 === 0 ? '' : `canary_learner_${index % 9}`
  const change = { username, time: new Date(Date.UTC(2016, 2, 14) + index * 61_000).toISOString() }
  if (index % 6 === 0) return aPageView(`/courses/${course}/courseware/u/s${index % 5}/`, change)
  if (index % 6 === 1)
    return aPlayVideo({ ...change, page: null, context: {}, event: '{"id": "i4x-NorthlakeX-BIO_2-video-v1"}' })
  if (index % 6 === 2) return aProblemCheck(change)
  if (index % 6 === 3) return anEnrollment(change)
  if (index % 6 === 4) return aPageView(`/u/${username}`, change)
  return anEvent({ ...change, event_type: `odd.event.${index % 3}`, name: 'x' })
})

function importPaths(paths: readonly string[], ...parameters: string[]) {
  return diagnose(['import', ...paths, ...parameters], { cwd: place.folder, env })
}

function placed(name: string, content: string | Uint8Array): string {
  const file = path.join(place.folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return name
}

test('any split, order and packing of the log gives the same bytes', async () => {
  const whole = placed('whole.log', logOf(events))
  const turned = events.toReversed()
  const parts = [
    placed('parts/tracking.log', logOf(turned.slice(0, 100))),
    placed('parts/tracking.log.1.gz', gzipSync(logOf(turned.slice(100, 150)))),
    placed('parts/tracking.log.2', logOf(turned.slice(150))),
  ]
  const once = await importPaths([whole], '--to', 'once', '--access-level', '6')
  const apart = await importPaths(['parts'], '--to', 'apart', '--access-level', '6')
  const again = await importPaths(parts.toReversed(), '--to', 'apart', '--access-level', '6', '--force')

  expect([once.code, apart.code, again.code]).toEqual([0, 0, 0])
  expect(filesBelow(path.join(place.folder, 'apart'))).toEqual(filesBelow(path.join(place.folder, 'once')))
})

test('the figures add up, and are those of the files', async () => {
  const log = placed('figures.log', `${logOf(events)}no event\n\n${logOf([{ ...events[1], time: 'never' }])}`)
  const { code, out } = await importPaths([log], '--to', 'figures', '-o', 'json')
  const figures = JSON.parse(out) as Record<string, number> & { rows: Record<string, number>; malformed: object }

  expect(code).toBe(0)
  expect(figures).toMatchObject({ lines: 243, events: 241, blank: 1, malformed: { 'not-json': 1 }, bad_time: 1 })
  expect(figures['translated']! + figures['unknown']! + figures['dropped']! + figures['bad_time']!).toBe(241)
  for (const { name, columns } of exportedTables(1)) {
    const rows = csvTable(readFileSync(path.join(place.folder, 'figures', `${name}.csv`), 'utf8'))
    expect([name, rows[0]]).toEqual([name, columns.map((column) => column.name)])
    expect([name, rows.length - 1]).toEqual([name, figures.rows[name]])
  }
})

test('nothing of the people in the log is in what the import writes or says', async () => {
  const personal = { ip: '10.31.7.112', session: '5f1c0b8d2e7a4936', referer: 'https://canary_learner_1.example/' }
  const log = placed('people.log', logOf(events.map((event) => ({ ...event, ...personal }))))
  const { code, out, err } = await importPaths([log], '--to', 'people', '--access-level', '6')
  const files = [...filesBelow(path.join(place.folder, 'people'))].map(
    ([name, bytes]) => `${name}\n${bytes.toString()}`,
  )

  expect(code).toBe(0)
  expect([out, err, ...files].join('\n')).not.toMatch(/canary_learner|10\.31\.7|5f1c0b8d2e7a4936/)
})

test('only the owner can read the tables', async () => {
  const log = placed('modes.log', logOf(events.slice(0, 5)))
  await importPaths([log], '--to', 'modes')
  const folder = path.join(place.folder, 'modes')
  const modes = [...filesBelow(folder).keys()].map((name) => statSync(path.join(folder, name)).mode & 0o777)

  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(new Set(modes)).toEqual(new Set([0o600]))
})

test('hostile names and answers come back from the files as they were', async () => {
  const hostile = [
    '=cmd|calc',
    '__proto__',
    'a"b,c\nd',
    '\\.',
    '-1',
    "'; drop table users; --",
    '<script>',
    'nul\u0000',
  ]
  const checks = hostile.map((answer, index) =>
    aProblemCheck({
      username: answer,
      time: new Date(Date.UTC(2016, 2, 14) + index).toISOString(),
      context: { course_id: `course-v1:N+${index}+T` },
      event: { problem_id: 'i4x://N/P/problem/x', answers: { x_2_1: answer }, correct_map: {} },
    }),
  )
  const odd = hostile.map((name, index) =>
    anEvent({ event_type: `x${name}`, name: '', time: new Date(Date.UTC(2016, 2, 15) + index).toISOString() }),
  )
  const log = placed('hostile.log', logOf([...checks, ...odd]))
  const { code } = await importPaths([log], '--to', 'hostile')
  const cellsOf = (table: string, column: string): unknown[] => {
    const [header = [], ...rows] = csvTable(readFileSync(path.join(place.folder, 'hostile', `${table}.csv`), 'utf8'))
    return rows.map((row) => row[header.indexOf(column)]).sort()
  }
  const stored = hostile.map((text) => text.replace('\u0000', '\uFFFD'))

  expect(code).toBe(0)
  expect(cellsOf('submissions', 'submission_answer')).toEqual(stored.toSorted())
  expect(cellsOf('observed_events', 'observed_event_type')).toEqual(stored.map((name) => `x${name}`).sort())
})

test('a dry run counts and writes nothing', async () => {
  const log = placed('dry/dry.log', logOf(events))
  const home = path.join(place.folder, 'dry-home')
  const { code, out } = await diagnose(['import', 'dry.log', '--dry-run', '-o', 'json'], {
    cwd: path.join(place.folder, 'dry'),
    env: { HOME: home },
  })

  expect([code, (JSON.parse(out) as { events: number }).events]).toEqual([0, 240])
  expect([...filesBelow(path.join(place.folder, 'dry')).keys()]).toEqual(['dry.log'])
  expect(existsSync(path.join(home, '.config'))).toBe(false)
  rmSync(path.join(place.folder, log))
})

test('a course that no event is of is refused, with what may have been meant, and nothing is written', async () => {
  const many = Array.from({ length: 10 }, (_, number) => aPlayVideo({ username: `canary_learner_${number}` }))
  const log = placed('many.log', logOf([...events, ...many]))
  const right = await importPaths([log], '--dry-run', '--course', 'course-v1:NorthlakeX+PH101+2016_T1')
  const mistyped = await importPaths([log], '--to', 'mistyped', '--course', 'course-v1:NorthlakeX+PH101+2016_T2')
  // Nine people have events of it: too few for it to be named.
  const small = await importPaths([log], '--to', 'mistyped', '--course', `${course}x`)
  rmSync(path.join(place.folder, log))

  expect(mistyped).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean course-v1:NorthlakeX+PH101+2016_T1?'),
  })
  expect(small).toMatchObject({ code: 1, err: expect.not.stringContaining(course) })
  expect(existsSync(path.join(place.folder, 'mistyped'))).toBe(false)
  expect(right).toMatchObject({ code: 0, err: expect.not.stringContaining('No event is of the course') })
})
