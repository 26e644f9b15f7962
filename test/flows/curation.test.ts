/**
 * A course is curated: forms out, answers in, tables as they should be.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { aPageView, aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'

const root = mkdtempSync(path.join(tmpdir(), 'curation-flow-'))
afterAll(() => rmSync(root, { recursive: true }))

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const sequence = `https://learn.northlake.example/courses/${course}/courseware/optics/lenses/`
const at = (minute: number) => ({ time: `2016-03-14T09:0${minute}:00Z` })

// One learner sees the video on panel 2 and on panel 3; the title is one that a spreadsheet would run.
const titled = { context: { course_id: course, module: { display_name: '=HYPERLINK("x")' } } }
writeFileSync(
  path.join(root, 'tracking.log'),
  logOf([
    aPageView(`/courses/${course}/courseware/optics/lenses/2/`, at(0)),
    aPlayVideo({ ...at(1), ...titled }),
    aPageView(`/courses/${course}/courseware/optics/lenses/3/`, at(2)),
    aPlayVideo(at(3)),
    aProblemCheck(at(4)),
  ]),
)

async function run(...parameters: string[]) {
  return diagnose(['import', 'tracking.log', ...parameters, '--secret-file', 'secret', '--progress', 'none'], {
    cwd: root,
  })
}

function fileOf(name: string): string {
  return readFileSync(path.join(root, name), 'utf8')
}

/** Writes answers into the first row that has this text, by column. No cell of these forms has a comma. */
function answer(form: string, text: string, answers: Record<string, string>): void {
  const [header = '', ...rows] = fileOf(form).split('\n')
  const columns = header.split(',')
  const chosen = rows.findIndex((row) => row.includes(text))
  const cells = (rows[chosen] ?? '').split(',').map((cell, at) => answers[columns[at] ?? ''] ?? cell)
  writeFileSync(path.join(root, form), [header, ...rows.with(chosen, cells.join(','))].join('\n'))
}

/** Cells of some columns of a table, row by row; no cell of these has a comma. */
function columnsOf(table: string, ...names: string[]): string[][] {
  const [header = '', ...rows] = fileOf(table).trim().split('\n')
  const places = names.map((name) => header.split(',').indexOf(name))
  return rows.map((row) => places.map((place) => row.split(',')[place] ?? ''))
}

test('a course is curated from its log to its tables', async () => {
  const asked = await run('--dry-run', '--curation-forms', 'forms')
  expect(asked.code).toBe(0)
  expect(asked.err).toContain('Forms for the curation: forms (2 modules, 1 has several pages and no answer).')
  expect(fileOf('forms/modules.csv')).toContain(`"'=HYPERLINK(""x"")"`)

  answer('forms/modules.csv', `video/lens_demo/,${sequence},3,`, { answer: 'yes' })
  writeFileSync(
    path.join(root, 'weeks.csv'),
    `resource_uri;resource_relevant_week;resource_name\r\n${sequence};4;\r\n${sequence}3/;;Lenses at work\r\n`,
  )
  answer('forms/problems.csv', '/problem/a3d9', { problem_type: 'midterm', problem_hard_deadline: '2016-03-20 23:59' })
  const imported = await run('--to', 'tables', '--curation', 'forms', '--curation', 'weeks.csv')

  expect(imported.code).toBe(0)
  const urls = new Map(columnsOf('tables/urls.csv', 'url_id', 'url').map(([id, url]) => [id, url]))
  const places = columnsOf('tables/observed_events.csv', 'observed_event_type', 'url_id', 'observed_event_location_how')
  expect(places.map(([type, url, how]) => [type, urls.get(url)?.slice(sequence.length), how])).toEqual([
    ['url_change', '2/', 'given'],
    ['play_video', '3/', 'curated'],
    ['url_change', '3/', 'given'],
    ['play_video', '3/', 'panel'],
  ])
  const resources = columnsOf('tables/resources.csv', 'resource_uri', 'resource_name', 'resource_relevant_week')
  expect(resources.filter(([uri]) => uri?.startsWith(`${sequence}2/video/`))).toEqual([])
  expect(resources.filter(([uri]) => [sequence, `${sequence}3/`].includes(uri ?? ''))).toEqual([
    [sequence, 'lenses', '4'],
    [`${sequence}3/`, 'Lenses at work', '4'],
  ])
  const problems = columnsOf('tables/problems.csv', 'problem_uri', 'problem_type_id', 'problem_hard_deadline')
  expect(problems.filter(([uri]) => uri?.includes('a3d9')).map((cells) => cells.slice(1))).toEqual(
    Array.from({ length: 3 }, () => ['5', '2016-03-20T23:59:00.000Z']),
  )
}, 60_000)

test('new forms have the former answers, and the same answers give the same tables', async () => {
  const again = await run('--to', 'again', '--curation', 'weeks.csv', '--curation', 'forms', '--curation-forms', 'next')
  expect(again.code).toBe(0)
  const from = await run('--to', 'from-next', '--curation', 'next')

  expect(from.code).toBe(0)
  expect(filesBelow(path.join(root, 'again'))).toEqual(filesBelow(path.join(root, 'tables')))
  expect(filesBelow(path.join(root, 'from-next'))).toEqual(filesBelow(path.join(root, 'tables')))
}, 60_000)

test('a form with a fault stops the import before it reads a log, with its place and without what it says', async () => {
  writeFileSync(path.join(root, 'wrong.csv'), `resource_uri,resource_relevant_week\n${sequence},mirela\n`)
  const refused = await run('--to', 'never', '--curation', 'wrong.csv')

  expect(refused.code).toBe(2)
  expect(refused.err).toContain('wrong.csv:2 /resource_relevant_week: ')
  expect(refused.err).not.toContain('mirela')
  expect([...filesBelow(root).keys()].filter((name) => name.startsWith('never'))).toEqual([])
}, 60_000)
