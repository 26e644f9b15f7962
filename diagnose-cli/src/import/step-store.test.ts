import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import { translateSteps } from '@mooc-panorama/shared/translate/translate.ts'
import { logOf } from '../../../test/builders/events.ts'
import { tiedLog } from '../../../test/builders/tied-log.ts'
import { positionOfFile } from '../run/file-position.ts'
import { EncryptedFile } from './encrypted-file.ts'
import { ImportReading } from './import-reading.ts'
import { StepStore } from './step-store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-steps-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A part of a file, as one thread takes it. */
interface Range {
  position: number
  text: string
  thread: number
}

interface Bounds {
  memoryBytes: number
  mostShared: number
  groupBytes: number
}

const settings = defaultScanSettings({ low: 1, high: 2 })

/** The rows of each part of each group, when so many threads have read the ranges. */
function rowsOf(ranges: readonly Range[], threads: number, { groupBytes, ...bounds }: Bounds): unknown[] {
  const own = { orderKey: new Uint8Array(8).fill(3), defaultOrigin: 'https://a.example', course: undefined, ...bounds }
  const readings = Array.from(
    { length: threads },
    () => new ImportReading(own, () => EncryptedFile.create(folder, randomBytes)),
  )
  const scanners = readings.map((reading) => reading.makeScanner(edxScan, settings))
  for (const { position, text, thread } of ranges) {
    const scanner = scanners[thread % threads]
    scanner?.startAt?.(position)
    scanner?.push(Buffer.from(text))
    scanner?.endFile()
  }
  const handed = readings.map((reading) => structuredClone(reading.handOver()))
  const [first] = readings
  if (first === undefined) throw new Error('no thread has read')
  for (const key of handed.flatMap(({ courseKeys }) => courseKeys)) first.reader.courses.add(key)
  const store = new StepStore({ handed: handed.map(({ steps }) => steps), settle: first.reader.settled, groupBytes })
  const rows = [...store.groups()].flatMap(({ parts, share }) => [...parts].map((part) => [share, shownRows(part)]))
  store.close()
  return rows
}

function shownRows(steps: Parameters<typeof translateSteps>[0]): unknown {
  const rows = new CollectedRows()
  translateSteps(steps, rows)
  // Positions differ from split to split, and a place is shared by rows or by none.
  return JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'position' || key === 'place' ? 0 : value)))
}

/** Two files, each cut into ranges between lines, in the order of the input. */
function rangesOf(files: readonly string[], lines: number, threads: readonly number[]): Range[] {
  let range = 0
  return files.flatMap((text, place) => {
    const all = text.split(/(?<=\n)/)
    const ranges: Range[] = []
    let at = positionOfFile(place, files.length)
    for (let from = 0; from < all.length; from += lines) {
      const part = all.slice(from, from + lines).join('')
      ranges.push({ position: at, text: part, thread: threads[range++ % threads.length] ?? 0 })
      at += Buffer.byteLength(part)
    }
    return ranges
  })
}

test('steps come back in the order of the input, whichever threads have read which ranges, and in whatever order', () => {
  const small = fc.record({
    memoryBytes: fc.constantFrom(0, 1_000_000),
    mostShared: fc.constantFrom(0, 3, 200_000),
    groupBytes: fc.constantFrom(1, 4_000, 1_000_000),
  })
  const cut = fc.record({
    threads: fc.integer({ min: 2, max: 4 }),
    lines: fc.integer({ min: 1, max: 9 }),
    takenBy: fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }),
    isFileOrderTurned: fc.boolean(),
  })
  fc.assert(
    fc.property(
      tiedLog,
      tiedLog,
      small,
      cut,
      (events, more, bounds, { threads, lines, takenBy, isFileOrderTurned }) => {
        const files = [logOf(events), logOf([...more, ...events])]
        const ranges = rangesOf(files, lines, takenBy)
        const taken = isFileOrderTurned ? ranges.toSorted((a, b) => (a.text < b.text ? -1 : 1)) : ranges

        const whole = { ...bounds, memoryBytes: 1_000_000, mostShared: 200_000 }
        expect(rowsOf(taken, threads, bounds)).toEqual(rowsOf(rangesOf(files, 1_000, [0]), 1, whole))
      },
    ),
    { numRuns: 20 },
  )

  expect(readdirSync(folder)).toEqual([])
})
