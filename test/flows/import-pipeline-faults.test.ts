import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { anImportPlace } from '../builders/imported.ts'
import { until } from '../builders/until.ts'

const place = anImportPlace()
afterAll(() => place.remove())
const env = { HOME: path.join(place.folder, 'home') }

/** So long that the first bytes of stdin are read as text, and enough for a block. */
const log = logOf(
  Array.from({ length: 2_000 }, (_, index) =>
    aProblemCheck({
      username: `canary_learner_${index % 9}`,
      time: new Date(Date.UTC(2016, 2, 14) + index * 1_000).toISOString(),
      event: { problem_id: 'i4x://N/P/problem/x', answers: { x_2_1: 'canary answer' }, correct_map: {} },
    }),
  ),
)

let folders = 0
function aFolder(): string {
  const folder = path.join(place.folder, String(++folders))
  mkdirSync(folder)
  return folder
}

/** Sends the signal while the import waits for more of its stdin. */
async function stopped(cwd: string, signal: 'SIGINT' | 'SIGKILL') {
  return diagnose(['import', '-', '--to', 'tables', '--work-folder', '.', '--progress', 'none'], {
    cwd,
    env,
    whileRunning: async (child) => {
      child.stdin?.write(log)
      await until(() => existsSync(path.join(cwd, 'tables.partial/observed_events.csv')))
      child.kill(signal)
    },
  })
}

test('an interrupted import leaves nothing', async () => {
  const cwd = aFolder()
  const { code, err } = await stopped(cwd, 'SIGINT')

  expect(code).toBe(130)
  expect(err).toContain('Nothing was written.')
  expect(readdirSync(cwd)).toEqual([])
})

test('a killed import leaves nothing that can be read, and the next one goes on as if it had not been', async () => {
  const cwd = aFolder()
  const killed = await stopped(cwd, 'SIGKILL')
  const left = [...filesBelow(cwd)].map(([name, bytes]) => `${name} ${bytes.toString('latin1')}`).join('\n')
  const next = await diagnose(['import', '-', '--to', 'tables'], { cwd, env, input: log })

  expect(killed.code).toBe(null)
  expect(left).toContain('tables.partial/')
  expect(left).not.toContain('canary')
  expect(next.code).toBe(0)
  expect(readdirSync(cwd)).toEqual(['tables'])
})

test('a damaged file is said and read as far as it goes; --strict ends with 7', async () => {
  const cwd = aFolder()
  const packed = gzipSync(log)
  writeFileSync(path.join(cwd, 'cut.log.gz'), packed.subarray(0, packed.length - 200))
  const usual = await diagnose(['import', 'cut.log.gz', '--to', 'tables', '-o', 'json'], { cwd, env })
  const strict = await diagnose(['import', 'cut.log.gz', '--to', 'tables', '--force', '--strict'], { cwd, env })
  const { events, damaged_files: damaged } = JSON.parse(usual.out) as Record<string, number>

  expect([usual.code, strict.code, damaged]).toEqual([0, 7, 1])
  expect(events).toBeGreaterThan(1_000)
  expect(usual.err).toContain('file.damaged')
})

test.each([
  ['an empty file', '', 'input.no-events'],
  ['a file of prose', 'canary was here\n', 'input.no-events'],
])('%s: a clear message, and nothing written', async (_what, content, told) => {
  const cwd = aFolder()
  writeFileSync(path.join(cwd, 'a.log'), content)
  const { code, err } = await diagnose(['import', 'a.log', '--to', 'tables'], { cwd, env })

  expect(code).toBe(1)
  expect(err).toContain(told)
  expect(err).not.toContain('canary')
  expect(readdirSync(cwd)).toEqual(['a.log'])
})

test('what stands at the target stays, but for an earlier import that --force lets give way', async () => {
  const cwd = aFolder()
  writeFileSync(path.join(cwd, 'a.log'), logOf([aPlayVideo()]))
  mkdirSync(path.join(cwd, 'mine'))
  writeFileSync(path.join(cwd, 'mine/letter.txt'), 'mine')
  const run = (...parameters: string[]) => diagnose(['import', 'a.log', ...parameters], { cwd, env })
  const first = await run('--to', 'tables')
  const second = await run('--to', 'tables')
  const forced = await run('--to', 'tables', '--force')
  const foreign = await run('--to', 'mine', '--force')
  const file = await run('--to', 'mine/letter.txt', '--force')

  expect([first, second, forced, foreign, file].map(({ code }) => code)).toEqual([0, 1, 0, 1, 1])
  expect(file.err).toContain('is a file')
  expect(second.err).toContain('--force')
  expect([...filesBelow(path.join(cwd, 'mine')).keys()]).toEqual(['letter.txt'])
})

test('tables never lie among the logs, where the next import would read them', async () => {
  const cwd = aFolder()
  writeFileSync(path.join(cwd, 'a.log'), log)

  const { code, err } = await diagnose(['import', '.', '--to', 'tables'], { cwd, env })

  expect([code, readdirSync(cwd)]).toEqual([2, ['a.log']])
  expect(err).toContain('among the logs')
})

test.each([
  ['no target', []],
  ['an empty target', ['--to', '']],
  ['Parquet files without a folder', ['--to', 'parquet: ']],
  ['a target of an unknown kind', ['--to', 'mysql://localhost/mooc']],
  ['an address of a database that is none', ['--to', 'postgres://x:99999999/y']],
  ['a target and a dry run', ['--to', 'x', '--dry-run']],
  ['a level that there is not', ['--to', 'x', '--access-level', '7']],
  ['a site that is no address', ['--to', 'x', '--host', 'nowhere']],
])('%s is a wrong usage', async (_what, parameters) => {
  const cwd = aFolder()
  writeFileSync(path.join(cwd, 'a.log'), log)

  const { code } = await diagnose(['import', 'a.log', ...parameters], { cwd, env: { HOME: path.join(cwd, 'home') } })

  expect(code).toBe(2)
  expect(readdirSync(cwd)).toEqual(['a.log'])
})
