import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, anEvent, logOf } from '../builders/events.ts'

const cwd = mkdtempSync(join(tmpdir(), 'diagnose-coverage-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const folder = 'northlake-optics-2016.diagnosis'

/** Of ten events six are plays, two of them without a name; three have an alias; one nobody lists. */
beforeAll(async () => {
  const log = logOf([
    ...Array.from({ length: 4 }, () => aPlayVideo()),
    ...Array.from({ length: 2 }, () => aPlayVideo({ name: undefined })),
    ...Array.from({ length: 3 }, () => anEvent({ event_type: 'seq_next', name: 'edx.ui.lms.sequence.next_selected' })),
    anEvent({ event_type: 'course.lens.polished', name: 'course.lens.polished' }),
  ])
  writeFileSync(join(cwd, 'tracking.log'), log)
  await diagnose(['run', 'tracking.log', '--name', 'northlake-optics-2016', '--quiet'], { cwd })
}, 30_000)

interface JsonCoverage {
  tools: { tool: string; kept: { events: number }; largest_dropped: { events: number; reason: string }[] }[]
}

test('each tool is told with what it keeps and what it drops of the own events', async () => {
  const { code, out } = await diagnose(['coverage', folder, '--tool', 'erb-xapi', '-o', 'json'], { cwd })

  const { tools } = JSON.parse(out) as JsonCoverage
  expect(code).toBe(0)
  expect(tools.map(({ tool }) => tool)).toEqual(['ERB-xAPI', 'ERB-xAPI-third-party'])
  expect(tools[0]).toMatchObject({ matches_on: 'name', kept: { events: 7 }, unnamed: { events: 2 } })
  expect(tools[0]?.largest_dropped.map(({ events, reason }) => [events, reason])).toEqual([
    [2, 'no-name'],
    [1, 'unknown'],
  ])
})

test('a threshold that is met ends with 0, one that is missed with 6 and its figure', async () => {
  const met = await diagnose(['coverage', folder, '--min', 'known=90', '--min', 'ERB-xAPI=70'], { cwd })
  const missed = await diagnose(['coverage', folder, '--min', 'known=90.1'], { cwd })
  const byTypes = await diagnose(['coverage', folder, '--min', 'known=90', '--by', 'categories'], { cwd })

  expect(met.code).toBe(0)
  expect(missed.code).toBe(6)
  expect(missed.err).toContain('known: 90 % of events, below 90.1 %.')
  expect(byTypes.code).toBe(6)
})

test('what cannot be asked for is refused', async () => {
  for (const wrong of [
    ['--min', 'knwon=90'],
    ['--min', 'known=101'],
    ['--tool', 'nobody'],
    ['--by', 'bytes'],
  ]) {
    expect((await diagnose(['coverage', folder, ...wrong], { cwd })).code).toBe(2)
  }
})

test('dropped event types come as a table, CSV and Markdown', async () => {
  const reports = ['-o', 'csv=dropped.csv', '-o', 'markdown=dropped.md']
  const { out } = await diagnose(['coverage', folder, '--tool', 'ralph-edx-to', '--dropped', ...reports], { cwd })

  expect(out).toContain('Dropped by Ralph-edx-to-xAPI')
  expect(readFileSync(join(cwd, 'dropped.csv'), 'utf8').split('\n')[0]).toBe(
    'tool,event_type,event_source,dropped_events,reason',
  )
  expect(readFileSync(join(cwd, 'dropped.md'), 'utf8')).toContain('| `seq_next` | `browser` | 3 |')
})

test('for scripts there is a measure a line, or only some fields of each; for people a page', async () => {
  const erb = ['coverage', folder, '--tool', 'erb-xapi']
  const lines = await diagnose([...erb, '-o', 'ndjson', '-o', 'html=coverage.html'], { cwd })
  const fields = await diagnose([...erb, '--dropped', '--fields', 'tool,event_type,dropped_events'], { cwd })

  expect(lines.out.split('\n')[0]).toContain('"name":"northlake-optics-2016","totals":{"events":10,')
  expect(lines.out.split('\n')[4]).toBe(
    '{"measure":"ERB-xAPI","events":7,"all_events":10,"event_types":2,"all_event_types":3,"partly_events":0,"unnamed_events":2}',
  )
  expect(lines.err).toBe(`Next: diagnose coverage ${folder} --dropped   (nothing has been sent)\n`)
  expect(readFileSync(join(cwd, 'coverage.html'), 'utf8')).toContain('<th scope="row">ERB-xAPI</th>')
  expect((JSON.parse(fields.out) as object[]).slice(0, 2)).toEqual([
    { tool: 'ERB-xAPI', event_type: 'play_video', dropped_events: 2 },
    { tool: 'ERB-xAPI', event_type: '{unlisted}', dropped_events: 1 },
  ])
})

test('fields that the rows do not have are refused, and no empty list is shown', async () => {
  const measures = await diagnose(['coverage', folder, '--dropped', '--fields', 'tool,measure'], { cwd })
  const dropped = await diagnose(['coverage', folder, '--fields', 'dropped_events'], { cwd })

  expect([measures.code, measures.out]).toEqual([2, ''])
  expect([dropped.code, dropped.out]).toEqual([2, ''])
  expect(dropped.err).toContain('Without --dropped, --fields can be measure, ')
})
