import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergePartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { anEnrollment, aPageView, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { ThreadScan } from './thread-scan.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })
const log = Buffer.from(
  logOf([aPlayVideo(), anEnrollment(), aPlayVideo({ event: 'x' }), aPageView('/courses/a/b/c/about')]) +
    '\nnot json\n' +
    logOf([aPlayVideo(), anEnrollment({ ip: '10.0.0.1' })]),
)

function scanIn(chunks: readonly Uint8Array[], segmentBytes: number, handOver = false) {
  let scanners = 0
  const makeScanner: MakeScanner = (...parameters) => {
    scanners++
    return createLineScanner(...parameters)
  }
  const scan = new ThreadScan({ makeScanner, platform: edx, settings, segmentBytes })
  const handedOver = []
  for (const chunk of chunks) {
    scan.push(chunk)
    if (handOver) handedOver.push(scan.handOver())
  }
  scan.endFile()
  const partial = scan.collect()
  for (const part of handedOver) mergePartial(partial, part, settings)
  return { partial, scanners, told: scan.told() }
}

test('segments of any size over chunks of any size, handed over or not, give what one scanner gives', () => {
  const whole = scanIn([log], Infinity)
  expect(whole.partial).toMatchObject({ lines: 8, events: 6, blank: 1 })
  expect(whole.scanners).toBe(1)

  fc.assert(
    fc.property(
      fc.array(fc.nat(log.length)),
      fc.integer({ min: 1, max: log.length }),
      fc.boolean(),
      (cuts, segmentBytes, handOver) => {
        const places = [0, ...cuts.sort((a, b) => a - b), log.length]
        const chunks = places.slice(1).map((end, i) => log.subarray(places[i], end))

        expect(scanIn(chunks, segmentBytes, handOver).partial).toEqual(whole.partial)
      },
    ),
  )
})

test('there are as many segments as the size asks for', () => {
  const chunks = Array.from({ length: 10 }, () => log)

  // A segment ends with the first chunk after its size is reached.
  expect(scanIn(chunks, log.length).scanners).toBeGreaterThan(3)
})

test('what is told counts on after a state was collected', () => {
  const { told } = scanIn([log, log], 1)

  expect(told).toMatchObject({ events: 12, malformed: 2, unnamed: 0 })
  expect(new Set(told.categories.map(({ eventType }) => eventType)).size).toBe(3)
})
