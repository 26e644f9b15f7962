/**
 * A scanner in plain TypeScript: cuts chunks into lines, reads each with JSON.parse, counts it. It is the reference that
 * the scanner in WASM is held to.
 *
 * @module
 */
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import { emptyPartial } from '../diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { Platform } from '../platforms/platform.ts'
import { LineCounter } from './line-counter.ts'
import { LineCutter } from './line-cutter.ts'
import type { MakeScanner, Scanner } from './scanner.ts'

export const createLineScanner: MakeScanner = (platform, settings) => new LineScanner(platform, settings)

class LineScanner implements Scanner {
  private readonly partial: PartialDiagnosis
  private readonly cutter: LineCutter

  constructor(platform: Platform, settings: ScanSettings) {
    this.partial = emptyPartial(settings)
    const accumulator = new Accumulator(this.partial, settings)
    this.cutter = new LineCutter(new LineCounter(platform, this.partial, accumulator, settings))
  }

  push(chunk: Uint8Array): void {
    this.partial.bytes += chunk.length
    this.cutter.push(chunk)
  }

  endFile(): void {
    this.cutter.endFile()
  }

  finish(): PartialDiagnosis {
    this.endFile()
    return this.partial
  }
}
