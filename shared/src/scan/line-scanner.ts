/**
 * A scanner in plain TypeScript: cuts chunks into lines, reads each with JSON.parse, counts it.
 *
 * @module
 */
import { Accumulator } from '../diagnosis/merge-bounds.ts'
import { createEventCounter, type CountEvent } from '../diagnosis/merge-event.ts'
import { addCount } from '../diagnosis/merge-figures.ts'
import { emptyPartial } from '../diagnosis/merge.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { Platform } from '../platforms/platform.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import { LineCutter } from './line-cutter.ts'
import type { MakeScanner, Scanner } from './scanner.ts'

export const createLineScanner: MakeScanner = (platform, settings) => new LineScanner(platform, settings)

class LineScanner implements Scanner {
  private readonly platform: Platform
  private readonly partial: PartialDiagnosis
  private readonly countEvent: CountEvent
  private readonly readShape: ReadShape
  private readonly strict = new TextDecoder('utf-8', { fatal: true })
  private readonly lenient = new TextDecoder('utf-8')
  private readonly cutter = new LineCutter({
    line: (line) => this.readLine(line),
    tooLong: () => this.countMalformed('too-long'),
  })

  constructor(platform: Platform, settings: ScanSettings) {
    this.platform = platform
    this.partial = emptyPartial(settings)
    this.countEvent = createEventCounter(this.partial, new Accumulator(this.partial, settings), settings)
    this.readShape = createShapeReader({ isKey: platform.vocabulary.isKey, payloadPath: platform.payloadPath })
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

  private readLine(line: Uint8Array): void {
    const { text, repaired } = this.decode(trimmed(line))
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
    this.countEvent({ platform: this.platform.id, record, shape: this.readShape(record.value), line })
  }

  private countMalformed(cause: Parameters<PartialDiagnosis['malformed']['set']>[0]): void {
    this.partial.lines++
    addCount(this.partial.malformed, cause)
  }

  private decode(line: Uint8Array): { text: string; repaired: boolean } {
    try {
      return { text: this.strict.decode(line), repaired: false }
    } catch {
      return { text: this.lenient.decode(line), repaired: true }
    }
  }
}

/** Without what editors, Windows and crashed servers leave at the ends of a line: CR, blanks, runs of NUL. */
function trimmed(line: Uint8Array): Uint8Array {
  let start = 0
  let end = line.length
  while (start < end && isPadding(line[start])) start++
  while (end > start && isPadding(line[end - 1])) end--
  return start === 0 && end === line.length ? line : line.subarray(start, end)
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0 || byte === 9 || byte === 13 || byte === 32
}
