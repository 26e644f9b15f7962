import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { until } from '../builders/until.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-refusals-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
let folders = 0
function anEmptyFolder(): string {
  const folder = join(root, String(++folders))
  mkdirSync(folder)
  return folder
}

const inputs = anEmptyFolder()
mkdirSync(join(inputs, 'pictures'))
writeFileSync(join(inputs, 'pictures/a.png'), png)
writeFileSync(join(inputs, 'pictures/b.log'), png)
writeFileSync(join(inputs, 'picture.png'), png)
writeFileSync(join(inputs, 'empty.log'), '')
writeFileSync(join(inputs, 'blank.log'), '\n\n# nothing\n')
writeFileSync(join(inputs, 'list.json'), JSON.stringify([aPlayVideo()]))
writeFileSync(join(inputs, 'prose.log'), 'mirela_voss was here\n')
writeFileSync(join(inputs, 'archive.zip'), Buffer.from('504b0304140000000000', 'hex'))
writeFileSync(join(inputs, 'damaged.log.gz'), gzipSync(logOf([aPlayVideo()])).subarray(0, 12))
writeFileSync(join(inputs, 'packed.log.xz'), Buffer.from('fd377a585a00', 'hex'))
writeFileSync(join(inputs, 'good.log'), logOf([aPlayVideo()]))

test.each([
  ['no such file', ['missing.log'], 1, 'input.not-found'],
  ['one of two files is missing', ['good.log', 'missing.log'], 1, 'input.not-found'],
  ['an empty file', ['empty.log'], 1, 'input.no-events'],
  ['only blank lines', ['blank.log'], 1, 'input.no-events'],
  ['only prose', ['prose.log'], 1, 'input.no-events'],
  ['a list of events', ['list.json'], 1, "Of other JSON, jq -c '.[]' or jq -c . makes such lines."],
  ['a gzip that is damaged before its first line', ['damaged.log.gz'], 1, 'input.no-events'],
  ['a folder of pictures', ['pictures'], 1, 'input.no-logs'],
  ['a picture', ['picture.png'], 1, 'input.not-a-log'],
  ['a picture beside a log', ['good.log', 'picture.png'], 1, 'input.not-a-log'],
  ['a zip', ['archive.zip'], 1, 'input.not-a-log'],
  ['a compression that is not read', ['packed.log.xz'], 1, 'input.not-readable'],
  ['stdin that is empty', ['-'], 1, 'input.no-events'],
  ['no input at all', [], 2, 'missing required argument'],
])('%s: a clear message, and nothing written', async (_case, paths, exitCode, told) => {
  const out = anEmptyFolder()

  const { code, err, out: data } = await diagnose(['run', ...paths, '--name', name, '--out', out], { cwd: inputs })

  expect(code).toBe(exitCode)
  expect(err).toContain(told)
  expect(err).not.toMatch(/mirela|\n {4}at /)
  expect(data).toBe('')
  expect(readdirSync(out)).toEqual([])
})

test.each([
  [['run', 'good.log']],
  [['run', 'good.log', '--name', 'only-two']],
  [['run', 'good.log', '--name', '../a-b-c']],
  [['run', 'good.log', '--name', name, '--samples', '0']],
  [['run', 'good.log', '--name', name, '--samples', '1e9']],
  [['run', 'good.log', '--name', name, '-o', 'xlsx']],
  [['run', 'good.log', '--name', name, '-o', 'json', '-o', 'csv']],
  [['run', 'good.log', '--name', name, '--min-cuont=10']],
  [['show', 'a', 'b']],
  [['uplaod']],
  [[]],
])('%j is wrong usage', async (parameters) => {
  const cwd = anEmptyFolder()
  writeFileSync(join(cwd, 'good.log'), logOf([aPlayVideo()]))

  const { code, out, err } = await diagnose(parameters, { cwd })

  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).not.toBe('')
  expect(readdirSync(cwd)).toEqual(['good.log'])
})

test('a mistyped command line is not repeated beyond the names of its flags', async () => {
  for (const parameters of [
    ['show', '--tokne=moocdb_secret'],
    ['show', '--limit', 'moocdb_secret'],
    ['show', 'a', 'moocdb_secret'],
    ['upload', '--token', 'moocdb_secret'],
    ['-moocdb_secret'],
    ['moocdb_secret'],
    ['run', '-o', "x' is invalid.\nmoocdb_secret", 'a'],
    ['run', 'a', '--name', 'moocdb_secret'],
  ]) {
    const { code, out, err } = await diagnose(parameters, { cwd: inputs })

    expect(code).toBe(2)
    expect(out + err).not.toContain('secret')
  }
})

test('every help says first whether it uses the network', async () => {
  for (const command of ['run', 'show', 'check', 'pack', 'upload', 'withdraw', 'version']) {
    const { code, out } = await diagnose(['help', command], { cwd: inputs })

    expect([command, code, out.split('\n').slice(0, 3).join('\n')]).toEqual([
      command,
      0,
      expect.stringMatching(['upload', 'withdraw'].includes(command) ? /^.*\n\nNetwork: YES/ : /^.*\n\nNetwork: never/),
    ])
  }
})

// A machine may be busy with something else for a second: the best of three counts.
test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s half-way through leaves nothing, and the former diagnosis stays',
  { retry: 2 },
  async (signal) => {
    const cwd = anEmptyFolder()
    writeFileSync(join(cwd, 'good.log'), logOf([aPlayVideo()]))
    await diagnose(['run', 'good.log', '--name', name], { cwd })
    let signalledAt = 0

    const { code, err } = await diagnose(['run', '-', '--name', name], {
      cwd,
      whileRunning: async (child) => {
        child.stdin?.write(logOf(Array.from({ length: 2_000 }, () => aPlayVideo())))
        await until(() => existsSync(join(cwd, `${name}.diagnosis.partial`)))
        signalledAt = performance.now()
        child.kill(signal)
        child.kill(signal)
      },
    })

    expect(code).toBe(130)
    expect(err).toContain('Nothing was written.')
    expect(performance.now() - signalledAt).toBeLessThan(1_000)
    expect(readdirSync(cwd).sort()).toEqual(['good.log', `${name}.diagnosis`])
    expect((await diagnose(['check'], { cwd })).code).toBe(0)
  },
)

test('what kill -9 leaves is removed by the next run', async () => {
  const cwd = anEmptyFolder()
  writeFileSync(join(cwd, 'good.log'), logOf([aPlayVideo()]))
  await diagnose(['run', '-', '--name', name], {
    cwd,
    whileRunning: async (child) => {
      await until(() => existsSync(join(cwd, `${name}.diagnosis.partial/.running`)))
      child.kill('SIGKILL')
    },
  })
  expect(readdirSync(cwd)).toContain(`${name}.diagnosis.partial`)

  const { code } = await diagnose(['run', 'good.log', '--name', name], { cwd })

  expect(code).toBe(0)
  expect(readdirSync(cwd).sort()).toEqual(['good.log', `${name}.diagnosis`])
})

test('a place that cannot be written to is said before the log is read', async () => {
  const cwd = anEmptyFolder()
  writeFileSync(join(cwd, 'good.log'), logOf([aPlayVideo()]))

  const { code, err } = await diagnose(['run', 'good.log', '--name', name, '--out', 'good.log/deeper'], { cwd })

  expect(code).toBe(1)
  expect(err).toContain('The diagnosis cannot be written: a part of the path is a file [ENOTDIR]')
})

const olderNode = nodesOfTheMachine().find((node) => versionOf(node) < 22)

test.skipIf(olderNode === undefined)('an older Node (skipped where there is none) starts the pinned one', async () => {
  const cwd = anEmptyFolder()
  writeFileSync(join(cwd, 'good.log'), logOf([aPlayVideo()]))

  const { code, out, err } = await diagnose(['run', 'good.log', '--name', name, '-o', 'csv'], {
    cwd,
    under: [olderNode ?? ''],
  })

  expect([code, out.split('\n')[1]]).toEqual([0, 'play_video,browser,1,1,1,DONE,DONE,DONE'])
  expect(err).not.toMatch(/Warning/)
})

function nodesOfTheMachine(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  return folders.map((folder) => join(folder, 'node')).filter((node) => existsSync(node))
}

function versionOf(node: string): number {
  return Number(/^v([0-9]+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1])
}
