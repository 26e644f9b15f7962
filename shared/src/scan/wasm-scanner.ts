/**
 * The fast scanner: lines are read and counted in WASM, without an object being made of any. What WASM does not know for
 * certain, an irregular line, is counted by the reference.
 *
 * @module
 */
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import { emptyPartial, limitsAlone, takeOut } from '../diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import { keptLine, type TakeLine } from '../diagnosis/sample-line.ts'
import type { ScanPlatform } from '../platforms/platform.ts'
import type { ScanFields } from '../platforms/scan-fields.ts'
import { figuresOf } from './counted-lines.ts'
import { LineCounter } from './line-counter.ts'
import { LineCutter } from './line-cutter.ts'
import { createLineScanner } from './line-scanner.ts'
import { ScanCounters, usualTableSizes, type TableSizes } from './scan-counters.ts'
import type { RememberedShapes, ScanFigures, Scanner, ScannerMemory } from './scanner.ts'

/** @param sizes of the tables: they change the speed and no figure */
export function createWasmScanner(
  platform: ScanPlatform,
  settings: ScanSettings,
  sizes: TableSizes = usualTableSizes,
): Scanner {
  const { scanFields } = platform
  if (scanFields === undefined) return createLineScanner(platform, settings)
  return new WasmScanner({ ...platform, scanFields }, settings, sizes)
}

/** An unfinished line is kept in the window up to this length, and longer ones are not scanned in WASM. Bytes. */
const maxRestBytes = 1024 * 1024
const windowBytes = 2 * maxRestBytes
const lineFeed = 10

export class WasmScanner implements Scanner {
  readonly memory: ScannerMemory
  private readonly settings: ScanSettings
  private readonly partial: PartialDiagnosis
  private readonly accumulator: Accumulator
  private readonly counters: ScanCounters
  private readonly cutter: LineCutter
  private readonly window: number
  /** Bytes of the unfinished line that the window begins with. */
  private held = 0
  /** Whether the line that is being read is too long for the window: the cutter takes it until it ends. */
  private isLong = false

  constructor(platform: ScanPlatform & { scanFields: ScanFields }, settings: ScanSettings, sizes: TableSizes) {
    this.settings = settings
    this.partial = emptyPartial(settings)
    const accumulator = (this.accumulator = new Accumulator(this.partial, settings))
    const lines = new LineCounter(platform, this.partial, accumulator, settings)
    this.cutter = new LineCutter(lines)
    this.counters = new ScanCounters(platform, settings, sizes, { accumulator, lines })
    this.window = this.counters.wasm.reserve(windowBytes)
    const { wasm } = this.counters
    this.memory = {
      wasm,
      reserve: (bytes) => wasm.reserve(bytes),
      pushRegion: (start, end) => this.pushRegion(start, end),
    }
  }

  push(chunk: Uint8Array): void {
    this.partial.bytes += chunk.length
    let at = this.isLong ? this.pushLong(chunk) : 0
    while (at < chunk.length) {
      const piece = chunk.subarray(at, at + windowBytes - this.held)
      this.counters.texts.write(this.window + this.held, piece)
      this.held += piece.length
      at += piece.length
      if (piece.includes(lineFeed)) this.scanWindow()
      if (this.held > maxRestBytes) {
        this.giveRest()
        this.isLong = true
        at += this.pushLong(chunk.subarray(at))
      }
    }
  }

  endFile(): void {
    this.giveRest()
    this.isLong = false
    this.cutter.endFile()
  }

  collect(): PartialDiagnosis {
    this.counters.flush()
    this.counters.begin(undefined)
    return takeOut(this.partial, this.accumulator, this.settings)
  }

  handOver(): PartialDiagnosis {
    this.counters.flush(keptLine)
    const taken = takeOut(this.partial, this.accumulator, this.settings)
    this.counters.begin(taken)
    return taken
  }

  takeIn(partial: PartialDiagnosis, take?: TakeLine): void {
    this.accumulator.merge(partial, take)
  }

  limits(): PartialDiagnosis {
    return limitsAlone(this.partial, this.settings)
  }

  finish(): PartialDiagnosis {
    this.endFile()
    this.counters.flush(keptLine)
    return takeOut(this.partial, this.accumulator, this.settings)
  }

  get rememberedShapes(): RememberedShapes {
    return this.counters.rememberedShapes
  }

  figures(): ScanFigures {
    const taken = figuresOf(this.partial)
    const waiting = this.counters.waiting()
    return {
      ...taken,
      events: taken.events + waiting.events,
      categories: [...taken.categories, ...waiting.categories],
    }
  }

  get weight(): number {
    return this.accumulator.weight
  }

  /** Only the lines that the region does not hold whole are copied into the window. */
  private pushRegion(start: number, end: number): void {
    const { bytes } = this.counters.texts
    const isOpen = this.held > 0 || this.isLong
    const lineEnd = isOpen ? bytes.subarray(start, end).indexOf(lineFeed) + 1 : 0
    const first = isOpen ? (lineEnd === 0 ? end : start + lineEnd) : start
    this.push(bytes.subarray(start, first))
    const rest = this.counters.wasm.scanLines(first, end)
    this.partial.bytes += rest - first
    this.push(this.counters.texts.bytes.subarray(rest, end))
  }

  private scanWindow(): void {
    const end = this.window + this.held
    const rest = this.counters.wasm.scanLines(this.window, end)
    this.counters.texts.bytes.copyWithin(this.window, rest, end)
    this.held = end - rest
  }

  private giveRest(): void {
    if (this.held > 0) this.cutter.push(this.counters.texts.bytes.subarray(this.window, this.window + this.held))
    this.held = 0
  }

  /** @returns how many bytes belong to the long line, with its line feed */
  private pushLong(chunk: Uint8Array): number {
    const end = chunk.indexOf(lineFeed) + 1
    const length = end === 0 ? chunk.length : end
    this.cutter.push(chunk.subarray(0, length))
    this.isLong = end === 0
    return length
  }
}
