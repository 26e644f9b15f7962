import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { anIo } from '../../../test/builders/io.ts'
import type { FileReading } from '../read/file-reading.ts'
import { openLog } from '../read/open-log.ts'
import { makeScanner } from '../workers/make-scanner.ts'
import { sharedRanges } from '../read/shared-ranges.ts'
import { runTask } from '../workers/run-task.ts'
import { ThreadScan } from '../workers/thread-scan.ts'
import { FileInScan } from './file-in-scan.ts'
import { tellReading } from './tell-reading.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = logOf([aPlayVideo()])
const lines = 10
const size = lines * line.length
const asItWas: FileReading = { isDamaged: false, bytes: size, grewBy: 0, shrankBy: 0, isReplaced: false }

/** Reads `a.log` in ranges, and changes it when it has been opened. */
async function readWhile(change: (place: string) => void) {
  const place = path.join(folder, 'a.log')
  writeFileSync(place, line.repeat(lines))
  const file = { name: 'a.log', bytes: size, isNamed: true }
  const log = await openLog(file, folder)
  if (!log.ok) throw new Error(log.problem.code)
  change(place)
  const scan = new ThreadScan({ makeScanner, platform: edx, settings: defaultScanSettings({ low: 1, high: 2 }) })
  const reading = new FileInScan(file, log.value)
  const ranges = sharedRanges(size, { threads: 2, rangeBytes: 1_000, laterBytes: 0 })
  for (const isEnough of [true, false]) {
    reading.begin()
    const task = {
      kind: 'ranges',
      name: 'a.log',
      fd: log.value.handle.fd,
      ranges,
      isReadAhead: false,
      position: 0,
    } as const
    reading.end(await runTask(task, scan, { blockRead: async () => {}, isEnough: () => isEnough }))
  }
  const io = anIo()
  const told = await reading.reading(folder)
  await reading.close()
  tellReading(file, told, io)
  return { reading: told, events: scan.collect().events, err: io.written.err }
}

test('what is added to a file is not read, and is said', async () => {
  expect(await readWhile((place) => appendFileSync(place, line))).toEqual({
    reading: { ...asItWas, grewBy: line.length },
    events: lines,
    err: [`Note: a.log: The file grew by ${line.length} bytes while it was read; these were not read.`],
  })
})

test('a file that log rotation takes away is read on, and the new one is not', async () => {
  const { reading, events, err } = await readWhile((place) => {
    renameSync(place, `${place}.1`)
    writeFileSync(place, line)
  })

  expect({ reading, events }).toEqual({ reading: { ...asItWas, isReplaced: true }, events: lines })
  expect(err.join()).toContain('The file that had this name at the start was read, and no other.')
})

test('of a file that becomes shorter, what is left is counted and what is gone is said', async () => {
  const left = 3 * line.length
  const { reading, events, err } = await readWhile((place) => truncateSync(place, left))

  expect({ reading, events }).toEqual({
    reading: { ...asItWas, isDamaged: true, bytes: left, shrankBy: size - left },
    events: 3,
  })
  expect(err.join()).toContain('[file.shrank]')
})
