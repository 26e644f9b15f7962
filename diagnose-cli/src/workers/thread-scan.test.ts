import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergePartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { ownLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { createWasmScanner } from '@mooc-panorama/shared/scan/wasm-scanner.ts'
import { anEnrollment, aPageView, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { ThreadScan } from './thread-scan.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })
const log = Buffer.from(
  logOf([aPlayVideo(), anEnrollment(), aPlayVideo({ event: 'x' }), aPageView('/courses/a/b/c/about')]) +
    '\nnot json\n' +
    logOf([aPlayVideo(), anEnrollment({ ip: '10.0.0.1' })]),
)

const makers: [name: string, MakeScanner][] = [
  ['in TypeScript', createLineScanner],
  ['in WASM', (...parameters) => createWasmScanner(...parameters)],
]

function scanIn(makeScanner: MakeScanner, chunks: readonly Uint8Array[], isCollected: (chunk: number) => boolean) {
  const scan = new ThreadScan({ makeScanner, platform: edx, settings })
  const collected = []
  const told = []
  for (const [i, chunk] of chunks.entries()) {
    // As readers do it, and as bytes come that another thread has unpacked.
    const block = scan.block(1_000)
    const isRead = i % 2 === 0 && chunk.length <= block.length
    if (isRead) block.set(chunk)
    scan.push(isRead ? block.subarray(0, chunk.length) : chunk)
    if (isCollected(i)) collected.push(scan.collect())
    told.push(scan.told())
  }
  scan.endFile()
  const partial = scan.collect()
  for (const part of collected) mergePartial(partial, part, settings)
  return { partial, told: [...told, scan.told()] }
}

test.each(makers)('a scanner %s, collected after any chunk, gives what it gives in the end', (_name, makeScanner) => {
  const whole = scanIn(makeScanner, [log], () => false)
  expect(whole.partial).toMatchObject({ bytes: log.length, lines: 8, events: 6, blank: 1 })

  fc.assert(
    fc.property(fc.array(fc.nat(log.length), { maxLength: 6 }), fc.func(fc.boolean()), (cuts, isCollected) => {
      const places = [0, ...cuts.sort((a, b) => a - b), log.length]
      const chunks = places.slice(1).map((end, i) => log.subarray(places[i], end))

      expect(scanIn(makeScanner, chunks, isCollected).partial).toEqual(whole.partial)
    }),
    { numRuns: 30 }, // each begins with a scanner of 20 MB
  )
})

test.each(makers)('what a scanner %s tells counts on, and names each category once', (_name, makeScanner) => {
  const { told } = scanIn(makeScanner, [log, log, log], (i) => i === 1)

  expect(told.map(({ events, malformed, unnamed }) => [events, malformed, unnamed])).toEqual([
    [6, 1, 0],
    [12, 2, 0],
    [18, 3, 0],
    [18, 3, 0],
  ])
  expect(told.map(({ categories }) => categories.length)).toEqual([3, 0, 0, 0])
})

test.each(makers)(
  'what a scanner %s takes in is in its state, and was told by who counted it',
  (_name, makeScanner) => {
    const [one, other] = [1, 2].map(() => new ThreadScan({ makeScanner, platform: edx, settings }))
    for (const scan of [one!, other!]) scan.push(log)
    const limits = one!.takeIn(other!.handOver(), ownLine)

    expect(limits.limits).toEqual(new Map())
    expect(one!.told()).toMatchObject({ events: 6, malformed: 1 })
    expect(one!.finish()).toMatchObject({ bytes: 2 * log.length, lines: 16, events: 12 })
  },
)

test('the weight of a state is told before it is collected, and is gone afterwards', () => {
  const scan = new ThreadScan({ makeScanner: createLineScanner, platform: edx, settings })
  scan.push(log)

  expect(scan.weight).toBeGreaterThan(log.length)
  scan.collect()
  expect(scan.weight).toBe(0)
})
