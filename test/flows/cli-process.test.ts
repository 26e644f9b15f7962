import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { diagnose, launcher } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { until } from '../builders/until.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-process-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const name = 'northlake-optics-2016'

function aFolder(): string {
  const cwd = mkdtempSync(join(root, 'run-'))
  writeFileSync(join(cwd, 'tracking.log'), logOf([aPlayVideo()]))
  return cwd
}

const olderNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (node) => existsSync(node) && /^v(?:1[0-9]|20|21)\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' })),
  )

test.skipIf(olderNode === undefined).each([
  ['SIGKILL', 137, 'diagnose was ended by SIGKILL. Where nobody did that, the system had too little memory.\n'],
  ['SIGABRT', 134, 'diagnose was ended by SIGABRT.\n'],
] as const)(
  'an older Node (skipped where there is none) tells that the pinned one was ended by %s, with code %d',
  async (signal, exitCode, told) => {
    const cwd = aFolder()
    const owner = join(cwd, `${name}.diagnosis.partial/.running`)

    const { code, err } = await diagnose(['run', '-', '--name', name], {
      cwd,
      under: [olderNode ?? ''],
      whileRunning: async () => {
        await until(() => existsSync(owner) && readFileSync(owner, 'utf8') !== '')
        process.kill(Number(readFileSync(owner, 'utf8')), signal)
      },
    })

    expect([code, err]).toEqual([exitCode, told])
  },
)

test.each([
  ['that nobody writes to is ended by Ctrl-C', ['run', 'pipe', '--name', 'a-b-c'], 1],
  ['that nobody reads is ended by a second Ctrl-C', ['show', '-o', 'csv=pipe'], 2],
])('a command that waits for a pipe %s', async (_how, parameters, signals) => {
  const cwd = aFolder()
  await diagnose(['run', 'tracking.log', '--name', name], { cwd })
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  const before = readdirSync(cwd)
  const command = spawn(process.execPath, [launcher, ...parameters], { cwd, stdio: 'ignore' })
  const ended = once(command, 'exit')

  if (parameters[0] === 'run') await until(() => existsSync(join(cwd, 'a-b-c.diagnosis.partial')))
  await sleep(2_500) // nothing tells that it waits for the pipe
  for (let i = 0; i < signals; i++) {
    command.kill('SIGINT')
    if (i + 1 < signals) await sleep(2_200)
  }

  expect(await ended).toEqual([null, 'SIGINT'])
  expect(readdirSync(cwd)).toEqual(before)
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told once, however much could not be written', async () => {
  const command = `"${process.execPath}" "${launcher}" map tracking.log > /dev/full`

  const { stderr } = await promisify(execFile)('sh', ['-c', `${command}; true`], { cwd: aFolder() })

  expect(stderr.match(/not complete/g)).toEqual(['not complete'])
  expect(stderr).not.toMatch(/Warning/)
})

test('a folder that is gone is told in a line', async () => {
  const cwd = aFolder()
  const command = `cd "${cwd}" && rm -r "${cwd}" && "${process.execPath}" "${launcher}" show; echo "ended $?"`

  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command])

  expect([stdout, stderr]).toEqual(['ended 1\n', 'The present folder is gone: go to another one.\n'])
})

test.each([['--version'], ['-V'], ['version']])('%s prints the version', async (flag) => {
  const { code, out, err } = await diagnose([flag], { cwd: root })

  expect([code, out, err]).toEqual([0, expect.stringMatching(/^diagnose [0-9.]+\n$/), ''])
})

test.each([
  [['set', 'samples', 'abc'], '"samples" takes a whole number from 1 to 100.'],
  [['set', 'name', 'only two'], '"name" is <institution>-<course>-<offering>'],
  [['set', 'shelf', 'ftp://shelf.example'], 'The address of the shelf is not a web address'],
])('config %j is refused, and nothing is written', async (parameters, told) => {
  const cwd = aFolder()

  const { code, err } = await diagnose(['config', ...parameters], { cwd, env: { HOME: join(cwd, 'home') } })

  expect(code).toBe(2)
  expect(err).toContain(told)
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
})

test('a home that may not be looked at keeps no command from its work', async () => {
  const cwd = aFolder()
  symlinkSync('circle', join(cwd, 'circle')) // also the administrator, who may run these tests, may not look behind it

  const { code, err } = await diagnose(['doctor'], { cwd, env: { HOME: join(cwd, 'circle') } })

  expect([code, err]).toEqual([0, 'Nothing stops a run.\n'])
})

test.skipIf(!existsSync('/proc/self'))(
  'where no folder can be made, a setting is refused and a command goes without its cache',
  async () => {
    const cwd = aFolder()
    const env = { XDG_CONFIG_HOME: '/proc/self', XDG_CACHE_HOME: '/proc/self' }

    const { code, err } = await diagnose(['config', 'set', 'samples', '2'], { cwd, env })

    expect([code, err]).toEqual([
      1,
      '/proc/self/diagnose/config.json cannot be written: there is no such folder [ENOENT].\n',
    ])
  },
)
