import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { anEnrollment, aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { lineOf, logBytes, oddLines, tallyOf } from '../builders/log-lines.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-run-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
let folders = 0
function folderWith(files: Record<string, Uint8Array | string>): string {
  const folder = join(root, String(++folders))
  mkdirSync(folder)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return folder
}

const read = (folder: string, file: string): string => readFileSync(join(folder, `${name}.diagnosis`, file), 'utf8')

interface JsonReport {
  totals: { lines: number; events: number; blank: number; malformed: number; categories: number; shapes: number }
  malformed: { cause: string; count: number }[]
  categories: { event_type: string; event_source: string; occurrences: number }[]
}

test('every oddity of a log is counted as what it is, and the counts add up', async () => {
  const lines = oddLines()
  const tally = tallyOf(lines)
  const cwd = folderWith({ 'tracking.log': Buffer.concat([Buffer.from('\ufeff'), logBytes(lines)]) })

  const { code, out } = await diagnose(['run', 'tracking.log', '--name', name, '-o', 'json'], { cwd })

  const report = JSON.parse(out) as JsonReport
  expect(code).toBe(0)
  expect(report.totals).toMatchObject({ lines: tally.lines, events: tally.events, blank: tally.blank })
  expect(new Map(report.malformed.map(({ cause, count }) => [cause, count]))).toEqual(tally.malformed)
  expect(report.totals.lines).toBe(report.totals.events + report.totals.malformed + report.totals.blank)
  expect(report.categories.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(tally.events)
})

test('a line of 100 MB is counted as too long, and the lines around it are read', async () => {
  const cwd = folderWith({ 'tracking.log': logOf([aPlayVideo()]) })
  const log = join(cwd, 'tracking.log')
  appendFileSync(log, '{"event_type":"play_video","event":"')
  for (let i = 0; i < 100; i++) appendFileSync(log, 'x'.repeat(1_000_000))
  appendFileSync(log, `"}\n${logOf([aPlayVideo()])}`)

  const { code, out } = await diagnose(['run', 'tracking.log', '--name', name, '-o', 'json'], { cwd })

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    totals: { lines: 3, events: 2 },
    malformed: [{ cause: 'too-long', count: 1 }],
  })
})

test('two runs with the same seed give the same bytes, also elsewhere on earth; two without do not', async () => {
  const cwd = folderWith({ 'tracking.log': logBytes(oddLines()) })
  const run = (out: string, more: string[], env: Record<string, string> = {}) =>
    diagnose(['run', 'tracking.log', '--name', name, '--out', out, ...more], { cwd, env })

  await run('a', ['--seed', '7'])
  await run('b', ['--seed', '7'], { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  await run('c', [])
  await run('d', [])

  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((out) => filesBelow(join(cwd, out)))
  expect(a?.size).toBeGreaterThan(7)
  expect(b).toEqual(a)
  expect(d).not.toEqual(c)
  expect(JSON.parse(String(a?.get(`${name}.diagnosis/manifest.json`)))).toMatchObject({
    anonymisation: { seeded: true },
  })
  expect(JSON.parse(String(c?.get(`${name}.diagnosis/manifest.json`)))).toMatchObject({
    anonymisation: { seeded: false },
  })
})

test('the figures do not depend on how the log is split, named, packed or piped', async () => {
  const lines = [...oddLines(), ...oddLines(), lineOf(anEnrollment())]
  const whole = Buffer.concat([logBytes(lines), Buffer.from('\n')])
  const half = whole.indexOf('\n', whole.length / 2) + 1
  const third = Math.floor(whole.length / 3)
  const cwd = folderWith({
    'whole.log': whole,
    'z-first-half.log': whole.subarray(0, half),
    'a-second-half.log': whole.subarray(half),
    'whole.log.gz': Buffer.concat([gzipSync(whole.subarray(0, third)), gzipSync(whole.subarray(third))]),
  })
  const figures = async (paths: string[], input?: Uint8Array): Promise<string[]> => {
    const { code } = await diagnose(['run', ...paths, '--name', name, '--seed', '1'], {
      cwd,
      ...(input === undefined ? {} : { input }),
    })
    expect(code).toBe(0)
    return ['classification.csv', 'shapes.json', 'malformed.csv', 'redaction.csv', 'kept-values.csv'].map((file) =>
      read(cwd, file),
    )
  }

  const expected = await figures(['whole.log'])

  expect(await figures(['z-first-half.log', 'a-second-half.log'])).toEqual(expected)
  expect(await figures(['a-second-half.log', 'z-first-half.log'])).toEqual(expected)
  expect(await figures(['whole.log.gz'])).toEqual(expected)
  expect(await figures(['whole.log', './whole.log'])).toEqual(expected)
  expect(await figures(['-'], whole)).toEqual(expected)
  expect(await figures(['-'], gzipSync(whole))).toEqual(expected)
})

test('a damaged gzip is counted as far as it goes, and marked', async () => {
  const packed = gzipSync(logOf(Array.from({ length: 5_000 }, (_, i) => aPlayVideo({ session: String(i * 7919) }))))
  const cwd = folderWith({ 'cut.log.gz': packed.subarray(0, packed.length / 2), 'empty.log.gz': '' })

  const { code, out, err } = await diagnose(['run', '.', '--name', name, '-o', 'json', '--strict'], { cwd })

  const { totals } = JSON.parse(out) as JsonReport
  expect(code).toBe(7)
  expect(totals).toMatchObject({ files: 2, damaged_files: 2 })
  expect(totals.events).toBeGreaterThan(1_000)
  expect(totals.events).toBeLessThan(5_000)
  expect(err).toContain('cut.log.gz: The compressed file is damaged')
  expect(err).toContain('empty.log.gz: The compressed file is damaged')
  expect(JSON.parse(read(cwd, 'manifest.json'))).toMatchObject({ totals: { files: 2, damagedFiles: 2 } })
})

test('the table goes to stdout, everything else to stderr, and the next step is said', async () => {
  const cwd = folderWith({ 'tracking.log': logOf([aPlayVideo(), aPlayVideo(), aProblemCheck()]) })

  const { out, err } = await diagnose(['run', 'tracking.log', '--name', name, '-o', 'csv=figures.csv'], { cwd })

  expect(out.split('\n')[0]).toBe('2 event types · 3 events · 0 bad lines · 0 blank lines · 3 lines in 1 file')
  expect(out).toMatch(/^play_video +browser +2 +66\.7 % +1 +1 +DONE +DONE$/m)
  expect(err.trimEnd().split('\n').at(-1)).toBe(`Next: diagnose check ${name}.diagnosis   (nothing has been sent)`)
  expect(readFileSync(join(cwd, 'figures.csv'), 'utf8')).toContain('play_video,browser,2,')
})

test('events that are written anew have the shape of their samples, whatever their numbers and texts are', async () => {
  const message = (data: string) =>
    `{"tracking_log":{"name":"play_video","timestamp":"2016-03-14T09:26:53Z","data":${data},"context":"{}"}}`
  const inDocker = JSON.stringify({
    log: '{"event_type":"page_close","event_source":"browser","time":"2016-03-14T09:26:53Z","event":{"\ud800":1,"\ud801":"x"}}\n',
    stream: 'stdout',
  })
  const messages = [
    message('{"a":1e400,"id":1}'),
    message(`{"a":[${'1e20,'.repeat(12_900)}1]}`),
    message(`{"a":[${'1e20,'.repeat(99)}1]}`),
  ]
  const cwd = folderWith({ 'tracking.log': [logOf([aPlayVideo()]).trimEnd(), ...messages, inDocker, ''].join('\n') })

  const run = await diagnose(['run', 'tracking.log', '--name', name, '-o', 'json'], { cwd })
  const map = await diagnose(['map', 'tracking.log', '--out', 'state'], { cwd })
  const merge = await diagnose(['merge', 'state', '--name', 'a-b-c'], { cwd })

  expect([run.code, map.code, merge.code]).toEqual([0, 0, 0])
  expect(JSON.parse(run.out)).toMatchObject({ totals: { lines: 5, events: 5 } })
})

test('a diagnosis is shown, checked and packed without its log', async () => {
  const cwd = folderWith({ 'tracking.log': logBytes(oddLines()) })
  const run = await diagnose(['run', 'tracking.log', '--name', name], { cwd })
  rmSync(join(cwd, 'tracking.log'))

  const shown = await diagnose(['show'], { cwd })
  const checked = await diagnose(['check', '--json'], { cwd })
  const packed = await diagnose(['pack'], { cwd })
  const again = await diagnose(['pack', `${name}.diagnosis`, '--out', 'again.zip'], { cwd })

  expect(shown.out).toBe(run.out)
  expect([checked.code, JSON.parse(checked.out)]).toMatchObject([0, { format: 1, findings: [] }])
  expect([packed.code, again.code]).toEqual([0, 0])
  expect(readFileSync(join(cwd, 'again.zip'))).toEqual(readFileSync(join(cwd, `${name}.zip`)))
})

test('a reader that leaves early is no failure', async () => {
  const cwd = folderWith({ 'tracking.log': logOf([aPlayVideo()]) })

  const { code, err } = await diagnose(['run', 'tracking.log', '--name', name], {
    cwd,
    whileRunning: (child) => {
      child.stdout?.destroy()
      child.stdin?.end()
    },
  })

  expect(code).toBe(0)
  expect(err).not.toMatch(/EPIPE|Error/)
  expect(existsSync(join(cwd, `${name}.diagnosis/manifest.json`))).toBe(true)
})

const realLogs = join(import.meta.dirname, '../../../shared/data/logs')

test.skipIf(!existsSync(realLogs))(
  'real acceptance logs (../shared/data/logs, skipped where they are missing): the counts are those of an independent count',
  async () => {
    const cwd = folderWith({})
    const started = performance.now()

    const { code, out } = await diagnose(['run', realLogs, '--name', 'edx-acceptance-2015', '-o', 'json'], { cwd })

    const { totals, malformed } = JSON.parse(out) as JsonReport
    const counted = independentCount(realLogs)
    console.log(`${JSON.stringify({ totals, malformed })} in ${Math.round(performance.now() - started)} ms`)
    expect(code).toBe(0)
    expect({ lines: totals.lines, events: totals.events, blank: totals.blank, malformed: totals.malformed }).toEqual(
      counted,
    )
    expect((await diagnose(['check'], { cwd })).code).toBe(0)
  },
)

/** Written without a look at the scanner: a line is an event if it is an object with two texts. */
function independentCount(folder: string): { lines: number; events: number; blank: number; malformed: number } {
  const count = { lines: 0, events: 0, blank: 0, malformed: 0 }
  for (const bytes of filesBelow(folder).values()) {
    const lines = bytes.toString('utf8').split('\n')
    if (lines.at(-1) === '') lines.pop()
    for (const line of lines) {
      count.lines++
      if (/^[\s\0]*(#.*)?$/.test(line)) count.blank++
      else if (isEvent(line)) count.events++
      else count.malformed++
    }
  }
  return count
}

function isEvent(line: string): boolean {
  try {
    const value = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown> | null
    return typeof value?.['event_type'] === 'string' && typeof value['event_source'] === 'string'
  } catch {
    return false
  }
}
