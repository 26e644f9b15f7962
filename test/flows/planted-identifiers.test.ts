import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { adversarialFamilies, adversarialEvent } from '../builders/adversarial-events/all-cases.ts'
import { aLog } from '../builders/bundles.ts'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'
import { needlesIn } from '../builders/every-spelling.ts'
import { aPlantedLog, identifierForm, identifierPlaces } from '../builders/planted-identifiers.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-planted-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Everything that the commands of a whole way leave and say. `local/` may hold names of event types that are not shown. */
async function everything(lines: readonly string[], ...flags: string[]) {
  const cwd = mkdtempSync(join(root, 'run-'))
  const temporary = mkdtempSync(join(root, 'tmp-'))
  const log = join(mkdtempSync(join(root, 'log-')), 'tracking.log.gz')
  writeFileSync(log, gzipSync(`${lines.join('\n')}\n`, { level: 1 }))
  const env = { TMPDIR: temporary }
  const command = (...parameters: string[]) => diagnose(parameters, { cwd, env })
  const name = ['--name', 'northlake-optics-2016']
  const reports = ['-o', 'table', '-o', 'json=report.json', '-o', 'csv=report.csv', '-o', 'html=report.html']
  const run = await command('run', log, ...name, '--verbose', ...reports, ...flags)
  const verified = await command('verify', '--against', log, '--progress', 'none')
  const others = [await command('show'), await command('check', '--json'), await command('pack'), verified]
  const files = new Map([...filesBelow(cwd), ...filesBelow(temporary)])
  const shared = [...files].filter(([path]) => !path.includes('.diagnosis/local/'))
  const said = [run, ...others].flatMap(({ out, err }) => [out, err])
  const texts = [...said, ...files.keys(), ...shared.map(([, bytes]) => bytes.toString('latin1'))]
  return { codes: [run, ...others].map(({ code }) => code), err: run.err, texts, files, verified }
}

test('none of 6,000 planted identifiers is in any file, message or temporary file', async () => {
  const { lines, identifiers } = aPlantedLog(6_000)

  const { codes, texts, files } = await everything(lines, '--samples', '100')

  expect(new Set(identifiers).size).toBe(6_000)
  expect(identifierPlaces.every((_, i) => lines[i]?.match(identifierForm) !== null)).toBe(true)
  expect(codes).toEqual([0, 0, 0, 0, 0])
  // The trap is real: a large part of the lines was sampled.
  const samples = [...files].filter(([path]) => path.includes('/samples/')).map(([, bytes]) => bytes.toString())
  expect(samples.join('').split('\n').length).toBeGreaterThan(1_000)
  expect(texts.filter((text) => text.match(identifierForm) !== null)).toEqual([])
  const some = identifiers.filter((_, i) => i % 300 === 0)
  expect(needlesIn(eventsIn(files), some)).toEqual([])
})

test('what a machine cannot read of a log is told without an identifier', async () => {
  const { lines } = aPlantedLog(700)
  const broken = lines.map(
    (line, i) => [line, line.slice(0, -9), `Qxbcdfghj ${line.slice(1)}`, `[${line}]`][i % 4] ?? '',
  )

  const { texts, codes } = await everything(broken)

  expect(codes).toEqual([0, 0, 0, 0, 0])
  expect(texts.filter((text) => text.match(identifierForm) !== null)).toEqual([])
})

test('no needle of the families A to K comes through the whole command', async () => {
  const cases = Object.values(adversarialFamilies).flat()
  const lines = cases.map(([, fields]) => JSON.stringify(adversarialEvent(fields)))
  const harmless = await everything(aLog().split('\n'))
  const needles = [...new Set(cases.flatMap(([, , hidden]) => hidden))].filter((needle) => needle.length > 4)

  const { codes, files } = await everything(lines, '--samples', '100')

  expect(codes).toEqual([0, 0, 0, 0, 0])
  // What every diagnosis may hold is no secret of a case: some needles are forbidden at one place only.
  const common = new Set(needlesIn(eventsIn(harmless.files), needles))
  const hidden = needles.filter((needle) => !common.has(needle) && !edx.vocabulary.isKey(needle) && !mayBeDrawn(needle))
  expect(hidden.length).toBeGreaterThan(150)
  expect(needlesIn(eventsIn(files), hidden)).toEqual([])
})

/** A day, an hour with its minutes or a few digits may stand in the time that was drawn for another event. */
function mayBeDrawn(text: string): boolean {
  return /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9:.]{5,8})$/.test(text)
}

/** Samples, and what the tables say of them. */
function eventsIn(files: ReadonlyMap<string, Buffer>): string {
  const own = [...files].filter(([path]) => /\/(?:samples\/|kept-values|redaction)/.test(path))
  return own.map(([, bytes]) => bytes.toString()).join('\n')
}
