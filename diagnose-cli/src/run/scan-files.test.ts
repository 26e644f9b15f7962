import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { mergePartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { anIo } from '../../../test/builders/io.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import type { Io } from '../io.ts'
import { listInputs } from '../read/list-inputs.ts'
import { scanFiles, type FileScan, type ScanFilesOptions } from './scan-files.ts'
import type { Progress } from './progress.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-scan-'))
afterAll(() => rmSync(root, { recursive: true }))

const settings = defaultScanSettings({ low: 1, high: 2 })
const event = logOf([aPlayVideo()])
const unseen: Progress = { reader: () => () => {}, end: () => {} }
const hasBzip2 = spawnSync('bzip2', ['--help']).error === undefined

interface Case extends Partial<ScanFilesOptions> {
  files: Record<string, Uint8Array | string>
  /** By default all files, named. */
  paths?: readonly string[]
  io?: Partial<Io>
  /** Called when the files are listed, with their folder. */
  meanwhile?: (folder: string) => void
}

async function scan({ files, paths = Object.keys(files), io: change, meanwhile, ...options }: Case) {
  const folder = mkdtempSync(path.join(root, 'logs-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  const io = anIo({ workingFolder: folder, env: { PATH: process.env['PATH'] }, ...change })
  const listed = await listInputs(paths, folder)
  if (!listed.ok) throw new Error(listed.problem.code)
  meanwhile?.(folder)
  return {
    scanned: await scanFiles(listed.value.files, { settings, shown: unseen, ...options }, io),
    err: io.written.err,
  }
}

/** The partial state as one scanner in the main thread finds it in one plain file. */
async function plainly(log: string): Promise<PartialDiagnosis> {
  const { scanned } = await scan({ files: { 'a.log': log }, workers: 1 })
  if (!scanned.ok) throw new Error(scanned.problem.code)
  return scanned.value.partial
}

test('a file of a folder that log rotation takes away meanwhile is left out, and that is said', async () => {
  const { scanned, err } = await scan({
    files: { 'a.log': event, 'b.log': event, 'c.log': event },
    paths: ['.'],
    meanwhile: (folder) => rmSync(path.join(folder, 'b.log')),
  })

  expect(scanned).toMatchObject({ ok: true, value: { files: 2, leftOut: 1, partial: { events: 2 } } })
  expect(err).toEqual(['Left out: b.log: There is no such file or folder. [input.not-found]'])
})

test('a file that was named and is gone ends the run', async () => {
  const { scanned } = await scan({
    files: { 'a.log': event, 'b.log': event },
    meanwhile: (folder) => rmSync(path.join(folder, 'b.log')),
  })

  expect(scanned).toEqual({ ok: false, problem: { code: 'input.not-found', file: 'b.log' } })
})

test.each([0, 3])('any packing gives the lines of the plain file, %i threads', async (workers) => {
  const files = {
    'a.log': event,
    'empty.log': '',
    'a.gz': gzipSync(event),
    'gzip-without-the-name.log': Buffer.concat([gzipSync(event), gzipSync(event)]),
    'a.log.zst': zstdCompressSync(event),
    'text-with-the-name.gz': event,
    ...(hasBzip2 ? { 'a.log.bz2': spawnSync('bzip2', ['-c'], { input: event }).stdout } : {}),
  }

  for (const PATH of [process.env['PATH'], '']) {
    const { scanned } = await scan({ files, workers, inlineBytes: 0, io: { env: { PATH } } })

    expect(scanned).toMatchObject({
      ok: true,
      value: { damagedFiles: 0, leftOut: 0, partial: { events: hasBzip2 ? 7 : 6, malformed: new Map() } },
    })
  }
})

test.each([0, 2])('of damaged files, what came is counted and the place is said, %i threads', async (workers) => {
  const checked = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }
  const packed = zstdCompressSync(event.repeat(2_000), checked)
  const files = {
    'cut.gz': gzipSync(event).subarray(0, -3),
    'empty.gz': '',
    'no-header.gz': gzipSync(event.repeat(50)).subarray(10),
    'cut.zst': packed.subarray(0, -1),
    ...(hasBzip2 ? { 'cut.bz2': spawnSync('bzip2', ['-c'], { input: event }).stdout.subarray(0, -2) } : {}),
    ...(hasBzip2
      ? { 'more.bz2': Buffer.concat([spawnSync('bzip2', ['-c'], { input: event }).stdout, Buffer.from('oops')]) }
      : {}),
  }

  const { scanned, err } = await scan({ files, workers, inlineBytes: 0 })

  const names = Object.keys(files)
  expect(scanned).toMatchObject({ ok: true, value: { files: names.length, damagedFiles: names.length } })
  expect(scanned.ok && scanned.value.partial.events).toBe(hasBzip2 ? 2_003 : 2_001)
  expect(err.filter((line) => line.startsWith('Warning')).length).toBe(names.length)
  expect(err).toContain(
    `Warning: cut.gz: The compressed file is damaged; what came before the damage was counted. The damage lies behind byte ${event.length} of the unpacked lines. [file.damaged]`,
  )
})

test.each([
  ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'input.not-a-log'],
  ['a.log.gz', gzipSync(Uint8Array.from([0x50, 0x4b, 3, 4])), 'input.not-a-log'],
  ['a.xz', Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'input.not-readable'],
  ['utf-16.log', Buffer.from('\ufeff{}\n', 'utf16le'), 'input.not-a-log'],
  ['large.zst', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0]), 'file.cannot-unpack'],
])('%s is no log: %#', async (name, content, code) => {
  const { scanned } = await scan({ files: { 'a.log': event, [name]: content } })

  expect(scanned).toMatchObject({ ok: false, problem: { code, file: name } })
})

test('stdin is read, packed or not', async () => {
  for (const bytes of [Buffer.from(event), gzipSync(event), zstdCompressSync(event)]) {
    for (const workers of [1, 2]) {
      const stdin = (async function* () {
        yield bytes.subarray(0, 3)
        yield bytes.subarray(3)
      })()
      const { scanned } = await scan({ files: {}, paths: ['-'], workers, io: { stdin } })

      expect(scanned).toMatchObject({ ok: true, value: { files: 1, damagedFiles: 0, partial: { events: 1 } } })
    }
  }
})

test('random logs give the same state for any threads, ranges, segments and packing', async () => {
  const options = fc.record({
    workers: fc.constantFrom(1, 2, 3),
    rangeBytes: fc.integer({ min: 1, max: 4_000 }).map((bytes) => (bytes % 7 === 0 ? (bytes % 30) + 1 : bytes)),
    keptBytes: fc.integer({ min: 1, max: 20_000 }),
  })
  const ends = fc.constantFrom('\n', '\r\n')

  await fc.assert(
    fc.asyncProperty(fc.array(aLogLine, { minLength: 1, maxLength: 30 }), ends, options, async (lines, end, how) => {
      const log = `\ufeff${lines.join(end)}`
      const whole = await plainly(log)
      const half = `\ufeff${lines.slice(0, 9).join(end)}${end}`

      const { scanned } = await scan({ files: { 'a.log': log }, inlineBytes: 0, ...how })
      expect(scanned.ok && scanned.value.partial).toEqual(whole)
      if (lines.length < 10) return

      const parts = { 'a.zst': zstdCompressSync(half), 'b.gz': gzipSync(lines.slice(9).join(end)) }
      const split = await scan({ files: parts, inlineBytes: 0, ...how })
      expect(split.scanned.ok && split.scanned.value.partial).toEqual(whole)
    }),
    { numRuns: 12 },
  )
})

test('one packed file is unpacked by one thread and scanned by another', async () => {
  // More than 4 MB packed: hexadecimal digits pack to half.
  const lines = Array.from({ length: 60_000 }, (_, i) =>
    JSON.stringify(aPlayVideo({ session: createHash('sha512').update(String(i)).digest('hex') })),
  ).join('\n')
  const packed = gzipSync(lines, { level: 1 })
  expect(packed.length).toBeGreaterThan(4 * 1024 * 1024)

  const { scanned } = await scan({ files: { 'a.gz': packed }, workers: 2 })

  expect(scanned).toMatchObject({ ok: true, value: { damagedFiles: 0, partial: { events: 60_000 } } })
  expect(scanned.ok && scanned.value.partial).toEqual(await plainly(lines))
})

test('the states of single files add up to the whole', async () => {
  const files = { 'a.log': event.repeat(40), 'b.gz': gzipSync(event), 'c.log': 'oops\n' }
  const done: FileScan[] = []

  const { scanned } = await scan({
    files,
    workers: 2,
    inlineBytes: 0,
    rangeBytes: 500,
    fileDone: async (file) => void done.push(file),
  })

  const figures = done.map(({ file, partial: { lines, events } }) => ({ name: file.name, lines, events }))
  expect(figures.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'a.log', lines: 40, events: 40 },
    { name: 'b.gz', lines: 1, events: 1 },
    { name: 'c.log', lines: 1, events: 0 },
  ])
  const [first, ...others] = done.map(({ partial }) => partial)
  for (const partial of others) mergePartial(first!, partial, settings)
  expect(scanned.ok && scanned.value.partial).toEqual(first)
})

test('a problem of one file ends the run while another one is unpacked for a thread that has stopped', async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) =>
    JSON.stringify(aPlayVideo({ session: createHash('sha512').update(String(i)).digest('hex') })),
  ).join('\n')
  const noLog = gzipSync(createHash('shake256', { outputLength: 30_000_000 }).update('').digest(), { level: 0 })

  const { scanned } = await scan({
    files: { 'a.gz': noLog, 'b.gz': gzipSync(lines, { level: 1 }) },
    workers: 2,
  })

  expect(scanned).toMatchObject({ ok: false, problem: { code: 'input.not-a-log', file: 'a.gz' } })
})
