/**
 * The scan of one thread, in segments: every few megabytes a new scanner goes on at the start of a line, and what the
 * former one has counted is merged. So figures can be told while a large file is read, and a state that grows large can
 * be handed over, whatever scanner stands behind the interface.
 *
 * @module
 */
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { Accumulator } from '@mooc-panorama/shared/diagnosis/merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { GzipScan } from '@mooc-panorama/shared/scan/gzip-scan.ts'
import type { MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { metIn, type ProgressSnapshot } from '../run/progress.ts'
import { weightOf } from './partial-weight.ts'

export interface ThreadScanOptions {
  makeScanner: MakeScanner
  platform: Platform
  settings: ScanSettings
  /** Bytes of a segment at most, roughly; the first ones are shorter, so that something can be shown soon. */
  segmentBytes?: number
}

const firstSegmentBytes = 2 * 1024 * 1024
const usualSegmentBytes = 128 * 1024 * 1024

/** Segments with a heavier state get shorter: the log has strange names, and memory is bounded. Bytes. */
const heavyBytes = 16 * 1024 * 1024
const shortestSegmentBytes = 1024 * 1024
const lineEnd = 10

export class ThreadScan {
  private readonly options: ThreadScanOptions
  private readonly segmentBytes: number
  private scanner: Scanner | undefined
  private merged: PartialDiagnosis
  private accumulator: Accumulator
  private bytes = 0
  private limit: number
  private figures: Figures = { events: 0, malformed: 0, categories: [], unnamed: 0 }
  /** Bytes of memory that what was merged since the last time takes, roughly. */
  weight = 0

  constructor(options: ThreadScanOptions) {
    this.options = options
    this.segmentBytes = options.segmentBytes ?? usualSegmentBytes
    this.limit = Math.min(firstSegmentBytes, this.segmentBytes)
    this.merged = emptyPartial(options.settings)
    this.accumulator = new Accumulator(this.merged, options.settings)
  }

  push(chunk: Uint8Array): void {
    const cut = this.bytes >= this.limit ? chunk.lastIndexOf(lineEnd) + 1 : 0
    if (cut > 0) {
      this.present().push(chunk.subarray(0, cut))
      this.endSegment()
    }
    if (cut < chunk.length) this.present().push(chunk.subarray(cut))
    this.bytes += chunk.length - cut
  }

  /** A scan of a file that is packed; `endFile` follows. It is one segment, since the scanner unpacks it for itself. */
  gzip(isLog: (head: Uint8Array) => boolean): GzipScan {
    this.bytes = this.limit
    return new GzipScan(this.present(), isLog)
  }

  /** Ends a file, or a range of one. */
  endFile(): void {
    this.scanner?.endFile()
    if (this.bytes >= this.limit) this.endSegment()
  }

  /** What was counted since the last time. Only where no line is open: after `endFile`. */
  collect(): PartialDiagnosis {
    this.endSegment()
    return this.handOver()
  }

  /** What was counted in finished segments since the last time. */
  handOver(): PartialDiagnosis {
    const { merged } = this
    this.weight = 0
    this.merged = emptyPartial(this.options.settings)
    this.accumulator = new Accumulator(this.merged, this.options.settings)
    return merged
  }

  /** What was counted since the start; categories are those that were met since the last time. */
  told(): Figures {
    const { figures } = this
    this.figures = { ...figures, categories: [] }
    return figures
  }

  private present(): Scanner {
    return (this.scanner ??= this.options.makeScanner(this.options.platform, this.options.settings))
  }

  private endSegment(): void {
    if (this.scanner === undefined) return
    const partial = this.scanner.finish()
    this.scanner = undefined
    this.bytes = 0
    this.count(partial)
    const weight = weightOf(partial)
    const isHeavy = weight > heavyBytes
    this.limit = Math.max(1, Math.min(this.segmentBytes, isHeavy ? this.limit / 4 : this.limit * 4))
    if (isHeavy) this.limit = Math.max(this.limit, Math.min(shortestSegmentBytes, this.segmentBytes))
    this.accumulator.merge(partial)
    this.weight += weight
  }

  private count(partial: PartialDiagnosis): void {
    const { categories, unnamed } = metIn(partial)
    const malformed = [...partial.malformed.values()].reduce((sum, count) => sum + count, 0)
    this.figures = {
      events: this.figures.events + partial.events,
      malformed: this.figures.malformed + malformed,
      categories: [...this.figures.categories, ...categories],
      // The same ones return in every segment, so the most of one segment is what is known for certain.
      unnamed: Math.max(this.figures.unnamed, unnamed),
    }
  }
}

type Figures = Pick<ProgressSnapshot, 'events' | 'malformed' | 'categories' | 'unnamed'>
