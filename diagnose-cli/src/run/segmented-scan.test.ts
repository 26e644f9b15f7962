import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { anEnrollment, aPageView, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { segmentedScan } from './segmented-scan.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })
const log = Buffer.from(
  logOf([aPlayVideo(), anEnrollment(), aPlayVideo({ event: 'x' }), aPageView('/courses/a/b/c/about')]) +
    '\nnot json\n' +
    logOf([aPlayVideo(), anEnrollment({ ip: '10.0.0.1' })]),
)

function scanIn(chunks: readonly Uint8Array[], segmentBytes: number) {
  let segments = 0
  const scan = segmentedScan({
    makeScanner: createLineScanner,
    platform: edx,
    settings,
    segmentBytes,
    segmentEnded: () => segments++,
  })
  for (const chunk of chunks) scan.push(chunk)
  scan.endFile()
  return { partial: scan.finish(), segments }
}

test('segments of any size over chunks of any size give what one scanner gives', () => {
  const whole = scanIn([log], Infinity)
  expect(whole.partial).toMatchObject({ lines: 8, events: 6, blank: 1 })
  expect(whole.segments).toBe(0)

  fc.assert(
    fc.property(fc.array(fc.nat(log.length)), fc.integer({ min: 1, max: log.length }), (cuts, segmentBytes) => {
      const places = [0, ...cuts.sort((a, b) => a - b), log.length]
      const chunks = places.slice(1).map((end, i) => log.subarray(places[i], end))

      expect(scanIn(chunks, segmentBytes).partial).toEqual(whole.partial)
    }),
  )
})

test('there are as many segments as the size asks for', () => {
  const chunks = Array.from({ length: 10 }, () => log)

  // A segment ends with the first chunk after its size is reached.
  expect(scanIn(chunks, log.length).segments).toBeGreaterThan(3)
})
