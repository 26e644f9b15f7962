/**
 * Reads one line the plain way, with JSON.parse, and counts it. The reference of what a line is.
 *
 * @module
 */
import type { Accumulator } from '../diagnosis/merge-bounds.ts'
import { createEventCounter, type CountEvent } from '../diagnosis/merge-event.ts'
import { addCount } from '../diagnosis/merge-figures.ts'
import type { MalformedCause, PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { ScanPlatform } from '../platforms/platform.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import type { LineTaker } from './line-cutter.ts'
import { LineText } from './line-text.ts'

export class LineCounter implements LineTaker {
  private readonly platform: ScanPlatform
  private readonly partial: PartialDiagnosis
  private readonly countEvent: CountEvent
  private readonly readShape: ReadShape
  private readonly lineText = new LineText()

  /**
   * Lines are counted in `partial`, which `accumulator` keeps within its bounds.
   *
   * @param countEvent takes the events where they are counted elsewhere
   */
  constructor(
    platform: ScanPlatform,
    partial: PartialDiagnosis,
    accumulator: Accumulator,
    settings: ScanSettings,
    countEvent: CountEvent = createEventCounter(partial, accumulator, settings),
  ) {
    this.platform = platform
    this.partial = partial
    this.countEvent = countEvent
    this.readShape = createShapeReader({ isKey: platform.vocabulary.isKey, payloadPath: platform.payloadPath })
  }

  line(line: Uint8Array): void {
    const read = this.lineText.of(line)
    if (typeof read === 'string') return this.countMalformed(read)
    const { text, repaired } = read
    const reading = this.platform.readLine(text, repaired)
    if (reading.kind === 'malformed') return this.countMalformed(reading.cause)
    this.partial.lines++
    if (reading.kind === 'blank') {
      this.partial.blank++
      if (reading.comment) this.partial.comments++
      return
    }
    if (repaired) this.partial.repairedUtf8++
    const { record } = reading
    this.countEvent({ platform: this.platform.id, record, shape: this.readShape(record.value).shape, line })
  }

  tooLong(): void {
    this.countMalformed('too-long')
  }

  private countMalformed(cause: MalformedCause): void {
    this.partial.lines++
    addCount(this.partial.malformed, cause)
  }
}
