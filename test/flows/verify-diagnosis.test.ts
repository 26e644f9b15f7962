import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { sampledLines } from '@mooc-panorama/shared/verify/sampled-lines.ts'
import { aBundle, aDiagnosis, aLog, aPartial, resealed, textIn } from '../builders/bundles.ts'
import { diagnose, filesBelow, type CommandResult } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { aLogLine } from '../builders/random-logs.ts'
import { rawFindings } from '../builders/raw-findings.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-verify-'))
afterAll(() => rmSync(root, { recursive: true }))

const folder = 'northlake-optics-2016.diagnosis'

async function aDiagnosedFolder(log = aLog()): Promise<string> {
  const cwd = mkdtempSync(join(root, 'run-'))
  writeFileSync(join(cwd, 'tracking.log'), log)
  await diagnose(['run', 'tracking.log', '--name', 'northlake-optics-2016', '--quiet'], { cwd })
  return cwd
}

async function verify(cwd: string, ...parameters: string[]): Promise<CommandResult> {
  return diagnose(['verify', ...parameters, '--progress', 'none'], { cwd })
}

/** The folder with one file edited, and a manifest that lists it as it is now. */
function edit(cwd: string, name: string, change: (text: string) => string): void {
  const files = new Map([...filesBelow(join(cwd, folder))].filter(([path]) => !path.startsWith('local/')))
  const changed = new Map<string, Uint8Array>(files).set(name, Buffer.from(change(textIn(files, name))))
  writeFileSync(join(cwd, folder, name), changed.get(name) ?? '')
  writeFileSync(join(cwd, folder, 'manifest.json'), resealed(changed).get('manifest.json') ?? '')
}

test('a diagnosis is whole by itself, and what only the logs can tell is said', async () => {
  const cwd = await aDiagnosedFolder()

  const { code, out, err } = await verify(cwd)

  expect([code, out]).toEqual([0, expect.stringMatching(/^Whole: [0-9]+ files as the manifest lists them/)])
  expect(err).toContain('Only --against <logs> tells that nothing of the logs stands in it.')
})

test.each([
  ['the folder', [], 'tracking.log'],
  ['the zip', ['northlake-optics-2016.zip'], 'tracking.log'],
  ['packed logs', [], 'tracking.log.gz'],
])('against its logs, nothing is found and the figures are the same: %s', async (_case, named, log) => {
  const cwd = await aDiagnosedFolder()
  await diagnose(['pack'], { cwd })
  writeFileSync(join(cwd, 'tracking.log.gz'), gzipSync(readFileSync(join(cwd, 'tracking.log'))))

  const { code, out } = await verify(cwd, ...named, '--against', log)

  expect(out).toContain('Values: no unexplained token of the diagnosis stands in a line of these logs')
  expect(out).toContain('Figures: counts, months, courses and shapes are those of these logs.')
  expect(code).toBe(0)
})

test('other logs are told by their figures', async () => {
  const cwd = await aDiagnosedFolder()
  writeFileSync(join(cwd, 'other.log'), `${aLog()}${logOf([aPlayVideo()])}`)

  const { code, out } = await verify(cwd, '--against', 'other.log')

  expect(code).toBe(1)
  expect(out).toMatch(/Figures: they are not those of these logs\..*totals\/lines/)
})

test('where there are no logs, nothing is said of what would have been written', async () => {
  const { code, err } = await verify(await aDiagnosedFolder(), '--against', 'nowhere')

  expect([code, err]).toEqual([
    1,
    'nowhere: There is no such file or folder. [input.not-found]\nNothing is verified.\n',
  ])
})

test('a damaged part of the logs is told, and is no success', async () => {
  const cwd = await aDiagnosedFolder()
  const packed = gzipSync(readFileSync(join(cwd, 'tracking.log')))
  writeFileSync(join(cwd, 'more.log.gz'), packed.subarray(0, packed.length - 12))

  const { code, out } = await verify(cwd, '--against', 'more.log.gz', '--json')

  expect(JSON.parse(out)).toMatchObject({ findings: [], against: { unread_files: 1 } })
  expect([1, 7]).toContain(code) // how much comes of a damaged file depends on who unpacks it
})

test('logs of which nothing is missing but that could not all be read end with 7', async () => {
  const cwd = await aDiagnosedFolder()
  mkdirSync(join(cwd, 'logs'))
  renameSync(join(cwd, 'tracking.log'), join(cwd, 'logs/tracking.log'))
  writeFileSync(join(cwd, 'logs/later.log.gz'), gzipSync('').subarray(0, 10)) // a packed file that was only begun

  const { code, out } = await verify(cwd, '--against', 'logs')

  expect(out).toContain('Figures: counts, months, courses and shapes are those of these logs.')
  expect(out).toContain('Not read: 1 file damaged or left out. Of them nothing is said.')
  expect(code).toBe(7)
})

test('a value that was put back is refused by itself already, and not repeated', async () => {
  const cwd = await aDiagnosedFolder()
  const name = [...filesBelow(join(cwd, folder)).keys()].find((path) => path.startsWith('samples/')) ?? ''
  edit(cwd, name, (text) => text.replace(/user_[0-9]{4}/, 'mirela_voss'))

  const { code, out, err } = await verify(cwd, '--against', 'tracking.log')

  expect(code).toBe(3)
  expect(out + err).not.toMatch(/mirela|voss/i)
})

test('a digest that is not that of the manifest is a failure', async () => {
  const cwd = await aDiagnosedFolder()
  writeFileSync(join(cwd, folder, 'malformed.csv'), 'cause,count\n')

  const { code, err } = await verify(cwd)

  expect([code, err]).toEqual([1, expect.stringContaining('[bundle.digest-mismatch]')])
})

test('no bundle that is made of a random log has a finding over its sampled lines', () => {
  const log = fc.array(aLogLine, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(log, (lines) => {
      const partial = aPartial(`${lines.join('\n')}\n`)

      return rawFindings(aBundle(aDiagnosis(partial)), sampledLines(partial)).length === 0
    }),
    { numRuns: 1_000 },
  )
})
