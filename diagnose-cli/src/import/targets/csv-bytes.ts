/**
 * Bytes that are written one by one: nearly all is ASCII, and texts that are put together would have to be copied twice.
 *
 * @module
 */
import { storable } from './storable.ts'

const quote = 0x22
const zero = 0x30
const firstBeyondAscii = 0x80

/** Line ends, quotes and commas; and the backslash, since PostgreSQL reads a line of `\.` as the end. */
const needsQuotes = /[",\r\n\\]/
/** Of each ASCII character: whether a text with it is written otherwise. */
const isMark = Uint8Array.from({ length: firstBeyondAscii }, (_, code) =>
  code === 0 || needsQuotes.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Room for the longest number or moment, the marks around it, and the rest of a word that is copied. */
const roomToSpare = 48

export class CsvBytes {
  length = 0
  view: DataView
  private bytes = Buffer.allocUnsafeSlow(1_024)

  constructor() {
    this.view = viewOf(this.bytes)
  }

  /** To be called before anything is written. @param characters of a text; of anything else there is always room */
  reserve(characters: number): void {
    // Each may be two quotes or three bytes.
    const most = this.length + characters * 3 + roomToSpare
    if (most <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(most, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
    this.view = viewOf(larger)
  }

  /** @returns all bytes, which are only lent until the next one is written */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    return taken
  }

  byte(byte: number): void {
    this.bytes[this.length++] = byte
  }

  /** What was written before. Words are copied, the last of which may be too long: what comes next is written over it. */
  again(start: number, end: number): void {
    const { view } = this
    let to = this.length
    this.length += end - start
    for (let at = start; at < end; at += 4, to += 4) view.setInt32(to, view.getInt32(at, true), true)
  }

  /** In quotes where it needs them. */
  text(text: string): void {
    const isWritten = text !== '' && (this.plain(text) || this.quoted(text))
    if (!isWritten) this.marked(text)
  }

  /** @returns whether the text is all written: it has no marks, and no characters that are more than a byte */
  plain(text: string): boolean {
    const { bytes } = this
    let { length } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii || isMark[code] === 1) return false
      bytes[length++] = code
    }
    this.length = length
    return true
  }

  number(number: number): void {
    const isShort = number >= 0 && (number | 0) === number
    if (!isShort) {
      this.length += this.bytes.write(String(number), this.length, 'latin1')
      return
    }
    const { bytes, length } = this
    let digits = 1
    for (let power = 10; power <= number; power *= 10) digits++
    let left = number
    for (let at = length + digits - 1; at >= length; at--) {
      const rest = (left / 10) | 0
      bytes[at] = zero + left - rest * 10
      left = rest
    }
    this.length = length + digits
  }

  /** @returns whether the text could be written: not where there are characters that are more than a byte, or none at all */
  private quoted(text: string): boolean {
    const { bytes } = this
    let { length } = this
    bytes[length++] = quote
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii || code === 0) return false
      if (code === quote) bytes[length++] = quote
      bytes[length++] = code
    }
    bytes[length++] = quote
    this.length = length
    return true
  }

  /** In whatever way it must be written. */
  private marked(text: string): void {
    const stored = storable(text)
    const isQuoted = stored === '' || needsQuotes.test(stored)
    const written = isQuoted ? `"${stored.replaceAll('"', '""')}"` : stored
    this.length += this.bytes.write(written, this.length)
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
