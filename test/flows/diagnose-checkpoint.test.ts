import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { diagnose, filesBelow, type CommandResult } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { placeShards } from '../builders/shards.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-checkpoint-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
let folders = 0
function folderWithLogs(files: number, events?: number): string {
  const folder = join(root, String(++folders))
  placeShards(join(folder, 'logs'), { files, ...(events === undefined ? {} : { events }) })
  return folder
}

function sharedFiles(cwd: string, out = '.'): Map<string, Buffer> {
  const files = [...filesBelow(join(cwd, out, `${name}.diagnosis`))].filter(([file]) => !file.startsWith('local/'))
  return new Map(files)
}

function run(
  cwd: string,
  more: string[],
  whileRunning?: Parameters<typeof diagnose>[1]['whileRunning'],
): Promise<CommandResult> {
  const options = whileRunning === undefined ? { cwd } : { cwd, whileRunning }
  return diagnose(['run', 'logs', '--name', name, '--checkpoint', 'kept', ...more], options)
}

const entriesIn = (cwd: string): string[] =>
  existsSync(join(cwd, 'kept')) ? readdirSync(join(cwd, 'kept')).filter((file) => file.endsWith('.partial')) : []

test('a run that is killed, however many files it has done, and started again makes the diagnosis of one that was not', async () => {
  const cwd = folderWithLogs(6, 1_000)
  await run(cwd, ['--keep-checkpoint', '--out', 'never-killed'])
  const key = keyFile(cwd, readFileSync(join(cwd, 'kept/run.key')))
  const doneBefore: number[] = []

  for (const done of [0, 1, 2, 3, 5]) {
    rmSync(join(cwd, 'kept'), { recursive: true, force: true })
    await run(cwd, ['--key-file', key, '--out', 'killed'], async (child) => {
      while (child.exitCode === null && !(existsSync(join(cwd, 'kept/run.key')) && entriesIn(cwd).length >= done)) {
        await setTimeout(1)
      }
      child.kill('SIGKILL')
    })
    const again = await run(cwd, ['--out', 'killed'])
    doneBefore.push(Number(/^(\d) files? of 6 done before/m.exec(again.err)?.[1] ?? 0))

    expect(again.code).toBe(0)
    expect(sharedFiles(cwd, 'killed')).toEqual(sharedFiles(cwd, 'never-killed'))
    expect(existsSync(join(cwd, 'kept'))).toBe(false)
    rmSync(join(cwd, 'killed'), { recursive: true })
  }
  console.log(`killed and started again with so many of 6 files done: ${doneBefore.join(', ')}`)
  expect(Math.max(...doneBefore)).toBeGreaterThan(0)
})

test('the random key survives in the checkpoint, and files that were read are not read again', async () => {
  const cwd = folderWithLogs(4)
  const first = await run(cwd, ['--keep-checkpoint'])
  const before = sharedFiles(cwd)
  const second = await run(cwd, ['--keep-checkpoint'])

  expect([first.code, second.code]).toEqual([0, 0])
  expect(second.err).toContain('4 files of 4 done before: from the checkpoint.')
  expect(sharedFiles(cwd)).toEqual(before)
  expect(entriesIn(cwd)).toHaveLength(4)
  for (const file of readdirSync(join(cwd, 'kept'))) expect(statSync(join(cwd, 'kept', file)).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(cwd, 'kept/README.txt'), 'utf8')).toContain('private, holds raw log lines; do not share')
})

test('a damaged entry and a file that has changed are done again, never trusted', async () => {
  const cwd = folderWithLogs(3)
  await run(cwd, ['--keep-checkpoint'])
  const before = sharedFiles(cwd)
  const [one = '', two = '', three = ''] = entriesIn(cwd)
  writeFileSync(join(cwd, 'kept', one), readFileSync(join(cwd, 'kept', one)).subarray(0, 3_000))
  writeFileSync(join(cwd, 'kept', two), readFileSync(join(cwd, 'kept', three))) // whole, but of another file

  const again = await run(cwd, ['--keep-checkpoint'])
  const unchanged = sharedFiles(cwd)
  writeFileSync(join(cwd, 'logs/tracking 0.log.gz'), logOf([aPlayVideo()]))
  utimesSync(join(cwd, 'logs/tracking 1.log.gz'), 1, 1)
  const changed = await run(cwd, [])

  expect(again.err).toContain('1 file of 3 done before')
  expect(again.err).toContain('2 entries of the checkpoint damaged; their files are read again.')
  expect(unchanged).toEqual(before)
  expect(changed.err).toContain('1 file of 3 done before')
  expect(sharedFiles(cwd)).not.toEqual(before)
})

test('an interrupted run says where to go on, and a map goes on as well', async () => {
  const cwd = folderWithLogs(8, 1_500)
  const map = ['map', 'logs', '--checkpoint', 'kept', '--out', 'all.partial']
  const stopped = await diagnose(map, {
    cwd,
    whileRunning: async (child) => {
      while (entriesIn(cwd).length === 0 && child.exitCode === null) await setTimeout(5)
      child.kill('SIGINT')
    },
  })
  const key = readFileSync(join(cwd, 'kept/run.key'))
  const again = await diagnose(map, { cwd })
  const whole = await diagnose(['map', 'logs', '--key-file', keyFile(cwd, key)], { cwd })

  expect(stopped.code).toBe(130)
  expect(stopped.err).toContain('What is done is kept in kept: the same command goes on from there.')
  expect(again.err).toMatch(/\d files? of 8 done before/)
  expect(readFileSync(join(cwd, 'all.partial'), 'utf8')).toBe(whole.out)
})

test('a folder with something else in it is no checkpoint, and nothing of it is touched', async () => {
  const cwd = folderWithLogs(1)
  mkdirSync(join(cwd, 'kept'))
  writeFileSync(join(cwd, 'kept/thesis.txt'), 'mine')

  const refused = await run(cwd, [])

  expect([refused.code, refused.err]).toEqual([2, 'kept: This folder holds something else than a checkpoint.\n'])
  expect(readdirSync(join(cwd, 'kept'))).toEqual(['thesis.txt'])
})

test('what somebody puts into a checkpoint stays when the checkpoint goes', async () => {
  const cwd = folderWithLogs(1)
  await run(cwd, ['--keep-checkpoint'])
  writeFileSync(join(cwd, 'kept/thesis.txt'), 'mine')

  expect((await run(cwd, [])).code).toBe(0)
  expect(readdirSync(join(cwd, 'kept'))).toEqual(['thesis.txt'])
})

test('a checkpoint of another key is refused', async () => {
  const cwd = folderWithLogs(1)
  await run(cwd, ['--keep-checkpoint', '--seed', '1'])

  const refused = await run(cwd, ['--seed', '2'])
  const same = await run(cwd, [])

  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('begun with another key')])
  expect(same.code).toBe(0)
  expect(JSON.parse(String(sharedFiles(cwd).get('manifest.json')))).toMatchObject({ anonymisation: { seeded: true } })
})

function keyFile(cwd: string, key: Buffer): string {
  writeFileSync(join(cwd, 'same.key'), key, { mode: 0o600 })
  return 'same.key'
}
