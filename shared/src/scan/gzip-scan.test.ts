import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { GzipScan } from './gzip-scan.ts'
import { createLineScanner } from './line-scanner.ts'
import type { MakeScanner } from './scanner.ts'
import { createWasmScanner } from './wasm-scanner.ts'

const settings = defaultScanSettings({ low: 3, high: 5 })
const event = '{"event_type":"play_video","event_source":"browser"}\n'

const makers: [name: string, MakeScanner][] = [
  ['the plain scanner', createLineScanner],
  ['the scanner in WASM', createWasmScanner],
]

const anyLog = fc.array(aLogLine, { maxLength: 40 }).map((lines) => Buffer.from(lines.join('\n')))

function read(scan: GzipScan, packed: Uint8Array, chunkBytes: number): GzipScan {
  for (let at = 0; at < packed.length; at += chunkBytes) scan.push(packed.subarray(at, at + chunkBytes))
  return scan
}

test.each(makers)('%s counts in packed files what is in the plain ones', (_name, makeScanner) => {
  fc.assert(
    fc.property(
      fc.array(anyLog, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 900 }),
      (logs, chunkBytes) => {
        const plain = createLineScanner(edx, settings)
        const scanner = makeScanner(edx, settings)
        for (const log of logs) {
          plain.push(log)
          plain.endFile()
          const scan = read(new GzipScan(scanner, () => true), gzipSync(log), chunkBytes)
          expect({ end: scan.end(), bytes: scan.bytes }).toEqual({ end: 'complete', bytes: log.length })
          scanner.endFile()
        }

        expect(scanner.finish()).toEqual(plain.finish())
      },
    ),
    { numRuns: 30 },
  )
})

test.each(makers)('%s reads long files, of many windows, with lines of all lengths', (_name, makeScanner) => {
  // Two lines are longer than what is unpacked at once, one of them longer than a scanner reads in its own memory.
  const lengths = [0, 1, 100, 70_000, 300_000, 20, 1_500_000, 9, 262_144, 5]
  const long = (length: number) =>
    `{"event_type":"play_video","event_source":"browser","name":"${'x'.repeat(length)}"}\n`
  const log = Buffer.from(lengths.map((length) => event.repeat(3_000) + long(length)).join('') + event.trim())
  const plain = createLineScanner(edx, settings)
  plain.push(log)
  const scanner = makeScanner(edx, settings)

  expect(read(new GzipScan(scanner, () => true), gzipSync(log, { level: 1 }), 10_000).end()).toBe('complete')
  expect(scanner.finish()).toEqual(plain.finish())
})

test.each(makers)('%s counts what comes before a damage', (_name, makeScanner) => {
  const packed = gzipSync(event.repeat(1_000), { level: 0 })
  const scanner = makeScanner(edx, settings)
  const scan = read(new GzipScan(scanner, () => true), packed.subarray(0, 40_000), 999)

  expect(scan.end()).toBe('damaged')
  expect(scan.bytes).toBeGreaterThan(39_900)
  const { events, malformed } = scanner.finish()
  expect(events).toBe(Math.floor(scan.bytes / event.length))
  expect([...malformed]).toEqual([['truncated', 1]])
})

test.each(makers)('%s counts nothing of what is no log', (_name, makeScanner) => {
  const heads: number[] = []
  const scanner = makeScanner(edx, settings)
  const isLog = (head: Uint8Array) => {
    heads.push(head.length)
    return false
  }
  const scan = read(new GzipScan(scanner, isLog), gzipSync(event.repeat(20_000)), 7)

  expect({ isRefused: scan.isRefused, bytes: scan.bytes, heads }).toEqual({ isRefused: true, bytes: 0, heads: [4096] })
  expect(scanner.finish().lines).toBe(0)
})
