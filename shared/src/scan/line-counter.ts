/**
 * Reads one line the plain way, with JSON.parse, and counts it. The reference of what a line is.
 *
 * @module
 */
import type { Accumulator } from '../diagnosis/merge-bounds.ts'
import { createEventCounter, type CountEvent } from '../diagnosis/merge-event.ts'
import { addCount } from '../diagnosis/merge-figures.ts'
import type { MalformedCause, PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { Platform } from '../platforms/platform.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import type { LineTaker } from './line-cutter.ts'
import { maxEventDepth } from './scanner.ts'

/** In longer lines the values are counted before they are read: JSON.parse takes 60 times the bytes of a line of `{}`. */
const lightLineBytes = 1024 * 1024
const maxValues = 500_000

export class LineCounter implements LineTaker {
  private readonly platform: Platform
  private readonly partial: PartialDiagnosis
  private readonly countEvent: CountEvent
  private readonly readShape: ReadShape
  private readonly strict = new TextDecoder('utf-8', { fatal: true })
  private readonly lenient = new TextDecoder('utf-8')

  /**
   * Lines are counted in `partial`, which `accumulator` keeps within its bounds.
   *
   * @param countEvent takes the events where they are counted elsewhere
   */
  constructor(
    platform: Platform,
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
    if (line.length > lightLineBytes && hasTooManyValues(line)) {
      return this.countMalformed(isTooDeep(line) ? 'too-deep' : 'too-many-values')
    }
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

  tooLong(): void {
    this.countMalformed('too-long')
  }

  private countMalformed(cause: MalformedCause): void {
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

/** Every value but the first of its container stands behind one of these bytes. */
function hasTooManyValues(line: Uint8Array): boolean {
  let values = 0
  for (const byte of line) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values++
  return values > maxValues
}

/** Depth is what the platform would find, where the line has no prefix with quotes. */
function isTooDeep(line: Uint8Array): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < line.length; at++) {
    const byte = line[at]
    if (byte === 0x22) inString = !inString
    else if (inString) at += byte === 0x5c ? 1 : 0
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > maxEventDepth) return true
    } else if (byte === 0x5d || byte === 0x7d) depth--
  }
  return false
}
