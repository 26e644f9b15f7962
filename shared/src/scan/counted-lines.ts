/**
 * Lines that are cut and counted the plain way, in a partial state that is taken out now and then.
 *
 * @module
 */
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import { emptyPartial, limitsAlone, takeOut } from '../diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { TakeLine } from '../diagnosis/sample-line.ts'
import { LineCutter, type LineTaker } from './line-cutter.ts'
import type { ScanFigures, Scanner } from './scanner.ts'

/** Makes what counts the lines in `partial`, which `accumulator` keeps within its bounds. */
export type MakeLines = (partial: PartialDiagnosis, accumulator: Accumulator) => LineTaker

export class CountedLines implements Scanner {
  private readonly settings: ScanSettings
  private readonly partial: PartialDiagnosis
  private readonly accumulator: Accumulator
  private readonly cutter: LineCutter

  constructor(settings: ScanSettings, makeLines: MakeLines) {
    this.settings = settings
    this.partial = emptyPartial(settings)
    this.accumulator = new Accumulator(this.partial, settings)
    this.cutter = new LineCutter(makeLines(this.partial, this.accumulator))
  }

  get weight(): number {
    return this.accumulator.weight
  }

  push(chunk: Uint8Array): void {
    this.partial.bytes += chunk.length
    this.cutter.push(chunk)
  }

  endFile(): void {
    this.cutter.endFile()
  }

  collect(): PartialDiagnosis {
    return takeOut(this.partial, this.accumulator, this.settings)
  }

  handOver(): PartialDiagnosis {
    return this.collect()
  }

  takeIn(partial: PartialDiagnosis, take?: TakeLine): void {
    this.accumulator.merge(partial, take)
  }

  limits(): PartialDiagnosis {
    return limitsAlone(this.partial, this.settings)
  }

  finish(): PartialDiagnosis {
    this.endFile()
    return this.collect()
  }

  figures(): ScanFigures {
    return figuresOf(this.partial)
  }
}

export function figuresOf({ events, malformed, categories }: PartialDiagnosis): ScanFigures {
  return {
    events,
    malformed: [...malformed.values()].reduce((sum, count) => sum + count, 0),
    categories: [...categories.values()].map(({ eventType, eventSource, naming }) => ({
      eventType,
      eventSource,
      naming,
    })),
  }
}
