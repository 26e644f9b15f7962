import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose, filesBelow, type CommandResult } from '../builders/diagnose-command.ts'
import { placeShards } from '../builders/shards.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-map-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
const bundle = `${name}.diagnosis`
let logs: string[] = []
const run = (...parameters: string[]): Promise<CommandResult> => diagnose(parameters, { cwd: root })

/** What is shared of a diagnosis. */
function sharedFiles(out: string): Map<string, Buffer> {
  const files = [...filesBelow(join(root, out, bundle))].filter(([file]) => !file.startsWith('local/'))
  return new Map(files)
}

beforeAll(async () => {
  logs = placeShards(join(root, 'logs'), { files: 5 })
  expect((await run('map', '--new-key', 'run.key')).code).toBe(0)
  const maps = logs.map((log, i) => run('map', log, '--key-file', 'run.key', '--out', `${i}.partial`))
  expect((await Promise.all(maps)).map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
  const bytes = readFileSync(join(root, '1.partial'))
  const changed = bytes.toString().replace(/"bytes":\d+,"damaged"/, '"bytes":1,"damaged"')
  writeFileSync(join(root, 'cut.partial'), bytes.subarray(0, bytes.length - 200))
  writeFileSync(join(root, 'changed.partial'), changed)
  await run('map', logs[1] ?? '', '--out', 'own-key.partial')
  await run('map', logs[1] ?? '', '--key-file', 'run.key', '--samples', '5', '--out', 'samples.partial')
  expect((await run('run', 'logs', '--key-file', 'run.key', '--name', name, '--out', 'whole')).code).toBe(0)
})

test('maps in five processes and a merge write the bytes of one run', async () => {
  const merged = await run('merge', ...[3, 0, 4, 1, 2].map((i) => `${i}.partial`), '--name', name, '--out', 'merged')

  expect(merged.code).toBe(0)
  expect(sharedFiles('whole').size).toBeGreaterThan(7)
  expect(sharedFiles('merged')).toEqual(sharedFiles('whole'))
  expect(JSON.parse(String(sharedFiles('merged').get('manifest.json')))).toMatchObject({
    totals: { files: 5, damagedFiles: 1 },
    anonymisation: { seeded: false },
  })
})

test('merges may be merged, and partial states may stand one behind the other on stdin', async () => {
  await run('merge', '4.partial', '0.partial', '--partial', '--out', '40.partial')
  const rest = Buffer.concat([1, 2, 3].map((i) => readFileSync(join(root, `${i}.partial`))))
  const merged = await diagnose(['merge', '40.partial', '-', '--name', name, '--out', 'tree'], {
    cwd: root,
    input: rest,
  })
  const all = await diagnose(['merge', '-', '40.partial', '--partial'], { cwd: root, input: rest })
  const mapped = await run('map', 'logs', '--key-file', 'run.key')

  expect(merged.code).toBe(0)
  expect(sharedFiles('tree')).toEqual(sharedFiles('whole'))
  expect(all.out).toBe(mapped.out)
  expect(mapped.out.split('\n')[0]).toContain('private: holds raw log lines; do not share')
})

test('what holds raw lines or the key is readable by its owner alone', () => {
  for (const file of ['run.key', '0.partial']) expect(statSync(join(root, file)).mode & 0o777).toBe(0o600)
})

test('a merge with --strict ends with 7 where a part could not be read whole', async () => {
  const { code, err } = await run('merge', '4.partial', '--name', name, '--out', 'strict', '--strict')

  expect(code).toBe(7)
  expect(err).toContain('Written: ')
})

test.each<[string, string[], RegExp]>([
  [
    'a file that was counted before',
    ['0.partial', '1.partial', '0.partial'],
    /0\.partial:\d+: .*\[partial\.repeated\]/,
  ],
  ['a log', ['0.partial', 'logs/tracking 0.log.gz'], /\[partial\.not-a-partial\]/],
  ['a file that is cut', ['0.partial', 'cut.partial'], /cut\.partial:\d+: .*\[partial\.(cut|schema)\]/],
  [
    'a file with a changed count',
    ['0.partial', 'changed.partial'],
    /changed\.partial:\d+: .*\[partial\.digest-mismatch\]/,
  ],
  ['another key', ['0.partial', 'own-key.partial'], /own-key\.partial:1: .*--new-key FILE.*\[partial\.other-key\]/],
  ['other settings', ['0.partial', 'samples.partial'], /samples\.partial:1: .*\[partial\.other-settings\]/],
  ['a file that is not there', ['0.partial', 'none.partial'], /\[input\.not-found\]/],
  ['a folder', ['0.partial', 'logs'], /\[input\.not-readable\]/],
])('a merge refuses %s, writes nothing, and quotes nothing', async (_name, partials, message) => {
  const refused = await run('merge', ...partials, '--name', name, '--out', 'refused')

  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(message)
  expect(refused.err).not.toMatch(/user_|session|{/)
  expect(readdirSync(join(root, 'refused'))).toEqual([])
})

test('a file that was counted before is counted again on demand', async () => {
  const { code, out } = await run(
    'merge',
    '0.partial',
    '0.partial',
    '--allow-repeats',
    '--name',
    name,
    '--out',
    'twice',
    '-o',
    'json',
  )

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ totals: { events: 600, files: 2 } })
})

test('a key is never written over, and one that others may read is not taken', async () => {
  const again = await run('map', '--new-key', 'run.key')
  writeFileSync(join(root, 'open.key'), readFileSync(join(root, 'run.key')))
  chmodSync(join(root, 'open.key'), 0o640)
  writeFileSync(join(root, 'wrong.key'), 'diagnose-run-key-1 7\n', { mode: 0o600 })
  const refused = await Promise.all(
    ['open.key', 'wrong.key', 'no.key'].map((key) => run('map', 'logs', '--key-file', key, '--out', 'never.partial')),
  )

  expect([again.code, again.err]).toEqual([2, expect.stringContaining('It stays as it is.')])
  expect(refused.map(({ code }) => code)).toEqual([2, 2, 2])
  expect(refused[0]?.err).toContain('chmod 600')
  expect(existsSync(join(root, 'never.partial'))).toBe(false)
  const key = readFileSync(join(root, 'run.key'), 'utf8').split(' ')[1]?.trim() ?? ''
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  for (const [, bytes] of filesBelow(join(root, 'whole'))) expect(bytes.includes(key)).toBe(false)
})

test('a map of a seed makes a diagnosis that is marked as seeded', async () => {
  await run('map', logs[0] ?? '', '--seed', '3', '--out', 'seeded.partial')
  await run('merge', 'seeded.partial', '--name', name, '--out', 'seeded')

  expect(JSON.parse(String(sharedFiles('seeded').get('manifest.json')))).toMatchObject({
    anonymisation: { seeded: true },
  })
})
