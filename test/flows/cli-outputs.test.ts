import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-outputs-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const log = logOf([aPlayVideo(), aPlayVideo()])
const name = 'mit-a-b'
const run = ['run', 'tracking.log', '--name', name]

function aFolder(): string {
  const cwd = mkdtempSync(join(root, 'run-'))
  writeFileSync(join(cwd, 'tracking.log'), log)
  return cwd
}

test.each([
  [[...run, '-o', 'json=no where/x.json'], "The report 'no where/x.json' cannot be written: there is no such folder"],
  [[...run, '-o', 'csv', '-o', 'json=.'], 'The report . cannot be written: it is a folder'],
  [[...run, '-o', 'json=tracking.log/x'], 'The report tracking.log/x cannot be written: a part of the path is a file'],
  [[...run, '-o', 'csv=./tracking.log'], 'it is one of the files that would be read'],
  [['run', '.', '--name', name, '-o', 'csv=tracking.log'], 'it is one of the files that would be read'],
  [[...run, '--split-by', 'course', '-o', 'csv=nowhere/x'], 'there is no such folder'],
  [['map', 'tracking.log', '--out', 'nowhere/x'], 'The partial state cannot be written: there is no such folder'],
  [['map', 'tracking.log', '--out', 'tracking.log'], 'it would be written over one of the logs'],
])('%j is refused before a line is read', async (parameters, told) => {
  const cwd = aFolder()

  const { code, out, err } = await diagnose(parameters, { cwd })

  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(told)
  expect(err).toContain('Nothing was read.')
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
  expect(readFileSync(join(cwd, 'tracking.log'), 'utf8')).toBe(log)
})

test.each([
  ['no log', ['nowhere.log', '--to', 'tables'], 'nowhere.log: There is no such file or folder.'],
  [
    'no place',
    ['tracking.log', '--to', 'tracking.log/tables'],
    'The tables cannot be written: a part of the path is a file',
  ],
])('an import with %s leaves no secret behind', async (_what, parameters, told) => {
  const cwd = aFolder()

  const { code, err } = await diagnose(['import', ...parameters, '--secret-file', 'secret'], { cwd })

  expect(code).toBe(1)
  expect(err).toMatch(told)
  expect(err).not.toContain('secret')
  expect(readdirSync(cwd)).toEqual(['tracking.log'])
})

test('a report may lie in the folder that the run makes', async () => {
  const cwd = aFolder()

  const { code } = await diagnose([...run, '--out', 'new/deep', '-o', 'csv=new/deep/events.csv'], { cwd })

  expect(code).toBe(0)
  expect(readdirSync(join(cwd, 'new/deep')).sort()).toEqual(['events.csv', `${name}.diagnosis`])
})

test('two reports do not go into one file', async () => {
  const { code, err } = await diagnose([...run, '-o', 'csv=events', '-o', 'json=events'], { cwd: aFolder() })

  expect(code).toBe(2)
  expect(err).toContain('Two reports do not fit into one file.')
})

test('a zip goes into a pipe as it goes into a file, and the pipe stays', async () => {
  const cwd = aFolder()
  await diagnose(run, { cwd })
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  await diagnose(['pack', `${name}.diagnosis`, '--out', 'file.zip'], { cwd })

  const [piped, packed] = await Promise.all([
    readFile(join(cwd, 'pipe')),
    diagnose(['pack', `${name}.diagnosis`, '--out', 'pipe'], { cwd }),
  ])

  expect(packed.code).toBe(0)
  expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  expect(piped.equals(readFileSync(join(cwd, 'file.zip')))).toBe(true)
})

test.each([
  ['nowhere/x.zip', 1, 'The zip nowhere/x.zip cannot be written: there is no such folder [ENOENT].'],
  ['.', 1, 'The zip . cannot be written: it is a folder [EISDIR].'],
  [`${name}.diagnosis/x.zip`, 2, 'The zip cannot lie in the diagnosis that it packs'],
  [`${name}.diagnosis/local/x.zip`, 0, 'Next:'],
])('a zip into %s ends with %d', async (place, exitCode, told) => {
  const cwd = aFolder()
  await diagnose(run, { cwd })

  const { code, err } = await diagnose(['pack', `${name}.diagnosis`, '--out', place], { cwd })

  expect(code).toBe(exitCode)
  expect(err).toContain(told)
  expect(existsSync(join(cwd, place))).toBe(exitCode === 0 || place === '.')
  expect(await diagnose(['check'], { cwd })).toMatchObject({ code: 0 })
})

test('what more threads take is said, but not with --quiet', async () => {
  const cwd = aFolder()

  expect((await diagnose([...run, '--workers', '8'], { cwd })).err).toContain(
    'Note: each thread beyond 2 takes 35 MB of memory',
  )
  expect((await diagnose([...run, '--workers', '8', '--quiet'], { cwd })).err).toBe('')
})

test('a check says what is worth a look, and ends with 6 only where more of it was found than allowed', async () => {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'tracking.log'), `${log}not an event\n`)
  await diagnose(run, { cwd })

  const plain = await diagnose(['check'], { cwd })
  const json = await diagnose(['check', '--json', '--fail-on', 'malformed=33.3'], { cwd })
  const failed = await diagnose(['check', '--fail-on', 'malformed'], { cwd })
  const codes = await Promise.all(
    ['malformed', 'any', 'malformed=33.4', 'any,malformed=50,few-users=100', 'damaged,seeded'].map(
      async (kinds) => (await diagnose(['check', '--fail-on', kinds], { cwd })).code,
    ),
  )

  expect(plain).toMatchObject({ code: 0 })
  expect(plain.out).toContain('Worth a look:\n  1 line (33.3 %) could not be read as events.\n')
  expect(plain.err).toBe(`Next: diagnose upload ${name}.diagnosis   (nothing has been sent)\n`)
  expect(failed.err).toBe(
    `More is malformed than --fail-on allows: 0 %.\nNext: diagnose show ${name}.diagnosis   (nothing has been sent)\n`,
  )
  expect(json.code).toBe(6)
  expect(JSON.parse(json.out)).toMatchObject({
    cautions: [{ kind: 'malformed', count: 1, of: 3 }, { kind: 'few-users' }],
  })
  expect(codes).toEqual([6, 6, 0, 0, 0])
})
