/**
 * A scan in segments: every few megabytes a new scanner goes on at the start of a line, and what the former one has
 * counted is merged. So figures can be shown while a large file is read, whatever scanner stands behind the interface.
 *
 * @module
 */
import { emptyPartial, mergePartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'

export interface SegmentedScan {
  push(chunk: Uint8Array): void
  endFile(): void
  /** All that was read. The scan must not be used afterwards. */
  finish(): PartialDiagnosis
}

export interface SegmentedScanOptions {
  makeScanner: MakeScanner
  platform: Platform
  settings: ScanSettings
  /** Told after each segment but the last one: then the whole is known anyway. */
  segmentEnded?: (soFar: PartialDiagnosis) => void
  /** Bytes of a segment, roughly; the first ones are shorter, so that something can be shown soon. */
  segmentBytes?: number
}

const firstSegmentBytes = 2 * 1024 * 1024
const lineEnd = 10

export function segmentedScan({
  makeScanner,
  platform,
  settings,
  segmentEnded,
  segmentBytes = 16 * 1024 * 1024,
}: SegmentedScanOptions): SegmentedScan {
  const merged = emptyPartial(settings)
  let scanner: Scanner = makeScanner(platform, settings)
  let bytes = 0
  let limit = Math.min(firstSegmentBytes, segmentBytes)

  const nextSegment = (): void => {
    mergePartial(merged, scanner.finish(), settings)
    scanner = makeScanner(platform, settings)
    bytes = 0
    limit = Math.min(segmentBytes, limit * 2)
    segmentEnded?.(merged)
  }

  return {
    push(chunk) {
      const cut = bytes >= limit ? chunk.lastIndexOf(lineEnd) + 1 : 0
      if (cut > 0) {
        scanner.push(chunk.subarray(0, cut))
        nextSegment()
      }
      scanner.push(chunk.subarray(cut))
      bytes += chunk.length - cut
    },
    endFile: () => scanner.endFile(),
    finish() {
      mergePartial(merged, scanner.finish(), settings)
      return merged
    },
  }
}
