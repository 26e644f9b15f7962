/**
 * The scan of one thread: one scanner for all that the thread reads, which is collected when its state has become large,
 * and in the end. So tables are filled once, figures can be told while a large file is read, and memory is bounded.
 *
 * @module
 */
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { TakeLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { ScanPlatform } from '@mooc-panorama/shared/platforms/platform.ts'
import { GzipScan } from '@mooc-panorama/shared/scan/gzip-scan.ts'
import type { RememberedShapes, MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { metIn, type ProgressSnapshot } from '../run/progress.ts'

export interface ThreadScanOptions {
  makeScanner: MakeScanner
  platform: ScanPlatform
  settings: ScanSettings
}

type Told = Pick<ProgressSnapshot, 'events' | 'malformed' | 'categories' | 'unnamed'>

export class ThreadScan {
  private readonly scanner: Scanner
  /** What was collected, in figures. */
  private collected: Told = { events: 0, malformed: 0, categories: [], unnamed: 0 }
  private readonly named = new Set<string>()
  private blockAt: number | undefined
  private ownBlock: Uint8Array | undefined

  constructor({ makeScanner, platform, settings }: ThreadScanOptions) {
    this.scanner = makeScanner(platform, settings)
  }

  /** Bytes of memory that `collect` would give, at most and roughly. */
  get weight(): number {
    return this.scanner.weight
  }

  /**
   * Memory to read into; of what is pushed from there, nothing is copied where the scanner has a memory of its own. A thread
   * asks for one size only.
   */
  block(bytes: number): Uint8Array {
    const { memory } = this.scanner
    if (memory === undefined) return (this.ownBlock ??= new Uint8Array(bytes))
    this.blockAt ??= memory.reserve(bytes)
    return new Uint8Array(memory.wasm.memory.buffer, this.blockAt, bytes)
  }

  /** To be called before a file, or a range of one. */
  startAt(position: number): void {
    this.scanner.startAt?.(position)
  }

  push(chunk: Uint8Array): void {
    const { memory } = this.scanner
    if (memory === undefined || chunk.buffer !== memory.wasm.memory.buffer) this.scanner.push(chunk)
    else memory.pushRegion(chunk.byteOffset, chunk.byteOffset + chunk.length)
  }

  /** A scan of a file that is packed; `endFile` follows. */
  gzip(isLog: (head: Uint8Array) => boolean): GzipScan {
    return new GzipScan(this.scanner, isLog)
  }

  /** Ends a file, or a range of one. */
  endFile(): void {
    this.scanner.endFile()
  }

  /** Shapes that it has met, by their sums. It may have met others. */
  get rememberedShapes(): RememberedShapes {
    return this.scanner.rememberedShapes ?? new Map()
  }

  /** What was counted since the last time. */
  collect(): PartialDiagnosis {
    this.collected = this.present()
    return this.scanner.collect()
  }

  /** The same, where nothing is scanned any more. */
  finish(): PartialDiagnosis {
    return this.scanner.finish()
  }

  /** What was counted since the last time, where what is counted next is merged with it. */
  handOver(): PartialDiagnosis {
    this.collected = this.present()
    return this.scanner.handOver()
  }

  /**
   * Adds what another thread has counted, and tells.
   *
   * @param take gets the lines that stay @returns the limits of all
   */
  takeIn(partial: PartialDiagnosis, take: TakeLine): PartialDiagnosis {
    this.scanner.takeIn(partial, take)
    const { collected } = this
    const malformed = collected.malformed - malformedIn(partial)
    this.collected = { ...collected, events: collected.events - partial.events, malformed }
    return this.scanner.limits()
  }

  /** Folds what another state has no place for, which what is counted next is merged with. */
  lower(limits: PartialDiagnosis): void {
    this.scanner.takeIn(limits)
  }

  /** What was counted since the start; categories are those that were met since the last time. */
  told(): Told {
    const told = this.present()
    this.collected = { ...this.collected, categories: [] }
    const news = told.categories.filter(({ eventType, eventSource }) => {
      const name = `${eventType}\n${eventSource}`
      return !this.named.has(name) && this.named.add(name)
    })
    return { ...told, categories: news }
  }

  private present(): Told {
    const { events, malformed, categories } = this.scanner.figures()
    const met = metIn(categories)
    return {
      events: this.collected.events + events,
      malformed: this.collected.malformed + malformed,
      categories: [...this.collected.categories, ...met.categories],
      // The same ones may be met again after a state was collected, so the most of one state is known for certain.
      unnamed: Math.max(this.collected.unnamed, met.unnamed),
    }
  }
}

function malformedIn({ malformed }: PartialDiagnosis): number {
  return malformed.values().reduce((sum, count) => sum + count, 0)
}
