import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { anEvent, aPlayVideo, logOf, type TrackingEvent } from '../builders/events.ts'
import { until } from '../builders/until.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-split-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-all-2016'
const split = ['run', 'tracking.log', '--name', name, '--split-by', 'course']
let folders = 0
function folderWith(log: string): string {
  const folder = join(root, String(++folders))
  mkdirSync(folder)
  writeFileSync(join(folder, 'tracking.log'), log)
  return folder
}

/** So many events of one course, each of another learner. */
function eventsOf(course_id: string, count: number, change: TrackingEvent = {}): TrackingEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const context = { course_id, path: '/event' }
    return aPlayVideo({ username: `learner_${i}`, page: null, context, ...change })
  })
}

const secret = 'course-v1:NorthlakeX+mirela_voss_only+2016'
const log = `${logOf([
  ...eventsOf('course-v1:NorthlakeX+PH101+2016_T1', 12),
  ...eventsOf('NorthlakeX/PH102/2013', 11),
  ...eventsOf(secret, 3),
  ...eventsOf('../../$(x)/\u0000', 2),
  anEvent({ context: {}, page: null }),
])}no json\n\n`

interface Split {
  diagnoses: ({ name: string } & Record<'events' | 'lines' | 'malformed' | 'blank', number>)[]
}

test('each course has a diagnosis, and all of them together have every line', async () => {
  const cwd = folderWith(log)

  const { code, out, err } = await diagnose([...split, '-o', 'json'], { cwd })

  const { diagnoses } = JSON.parse(out) as Split
  expect(code).toBe(0)
  expect(new Map(diagnoses.map(({ name: own, events }) => [own, events]))).toEqual(
    new Map([
      ['northlake-PH101-2016_T1', 12],
      ['northlake-PH102-2013', 11],
      ['northlake-course_001-2016', 3],
      ['northlake-course_002-2016', 2],
      ['northlake-no_course-2016', 1],
    ]),
  )
  const sum = (figure: 'lines' | 'malformed' | 'blank') => diagnoses.reduce((all, own) => all + own[figure], 0)
  expect([sum('lines'), sum('malformed'), sum('blank')]).toEqual([31, 1, 1])
  expect(err).toContain('(nothing has been sent)')
})

test('a key that only few have is in no file but local/courses.json, and every diagnosis passes its check', async () => {
  const cwd = folderWith(log)

  const { out, err } = await diagnose([...split, '-o', 'csv'], { cwd })

  const folder = join(cwd, `${name}.courses`)
  const keys = JSON.parse(readFileSync(join(folder, 'local/courses.json'), 'utf8')) as { courses: unknown[] }
  expect(keys.courses).toContainEqual({ folder: 'northlake-course_001-2016.diagnosis', course: secret })
  for (const [file, bytes] of filesBelow(folder)) {
    if (file !== 'local/courses.json') expect([file, bytes.includes('mirela')]).toEqual([file, false])
  }
  expect(out + err).not.toContain('mirela')
  for (const diagnosis of readdirSync(folder).filter((own) => own.endsWith('.diagnosis'))) {
    expect([diagnosis, (await diagnose(['check', diagnosis], { cwd: folder })).code]).toEqual([diagnosis, 0])
  }
})

test('courses beyond the bound make one diagnosis, and nothing is lost', async () => {
  const { out } = await diagnose([...split, '--max-courses', '1', '-o', 'json'], { cwd: folderWith(log) })

  const { diagnoses } = JSON.parse(out) as Split
  expect(diagnoses).toHaveLength(3)
  expect(diagnoses.map(({ name: own }) => own)).toContain('northlake-other_courses-2016')
  expect(diagnoses.reduce((all, { events }) => all + events, 0)).toBe(29)
})

test('a second run takes the place of the first, and only of its own folder', async () => {
  const cwd = folderWith(log)
  await diagnose([...split, '--seed', '1'], { cwd })
  const first = filesBelow(join(cwd, `${name}.courses`))

  await diagnose([...split, '--seed', '1'], { cwd })
  const second = filesBelow(join(cwd, `${name}.courses`))
  rmSync(join(cwd, `${name}.courses/local`), { recursive: true })
  const foreign = await diagnose(split, { cwd })

  expect(second).toEqual(first)
  expect(foreign.code).toBe(1)
  expect(foreign.err).toContain('It stays as it is')
})

test('an interruption leaves no folder, whole or half', async () => {
  const cwd = folderWith('')

  const { code } = await diagnose(['run', '-', '--name', name, '--split-by', 'course'], {
    cwd,
    whileRunning: async (child) => {
      child.stdin?.write(log)
      await until(() => existsSync(join(cwd, `${name}.courses.partial`)))
      child.kill('SIGINT')
    },
  })

  expect(code).toBe(130)
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
})

test('the courses come one a line for scripts, and as a page', async () => {
  const cwd = folderWith(log)

  const { out } = await diagnose([...split, '-o', 'ndjson', '-o', 'html=courses.html'], { cwd })

  const [, ...courses] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string })
  const page = readFileSync(join(cwd, 'courses.html'), 'utf8')
  expect(courses.length).toBeGreaterThan(1)
  expect(courses.filter((course) => !page.includes(course.name))).toEqual([])
})

test('what does not go with a split is refused before anything is read', async () => {
  const cwd = folderWith(log)

  expect((await diagnose([...split, '--checkpoint', 'kept'], { cwd })).code).toBe(2)
  expect((await diagnose([...split, '--fields', 'event_type'], { cwd })).code).toBe(2)
  expect((await diagnose([...split, '--max-courses', '0'], { cwd })).code).toBe(2)
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
})

test('a log without any event is told, and nothing is written', async () => {
  const cwd = folderWith('no json\n')

  const { code, err } = await diagnose(split, { cwd })

  expect(code).toBe(1)
  expect(err).toContain('Nothing was written.')
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
})

test('where every event has a course, the lines that are no events count with the one that has most events', async () => {
  const { code, out } = await diagnose([...split, '-o', 'json'], {
    cwd: folderWith(
      `${logOf([...eventsOf('NorthlakeX/PH101/2013', 11), ...eventsOf('NorthlakeX/PH102/2013', 12)])}no json\n`,
    ),
  })

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    diagnoses: [
      { name: 'northlake-PH101-2013', lines: 11, malformed: 0 },
      { name: 'northlake-PH102-2013', lines: 13, malformed: 1 },
    ],
  })
})
