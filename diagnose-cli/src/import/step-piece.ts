/**
 * Some steps as bytes: numbers, and between them the texts that no number stands for.
 *
 * @module
 */

/** A piece is put away when it has so many bytes. */
const fullBytes = 12_288

/** Of a number: seven bits in each byte, and whether another one follows. */
const longestNumber = 5

/** A buffer that a long text has made larger is not kept. */
const keptBytes = 4 * fullBytes

/** Of shorter texts, each character is looked at; for longer ones, somebody else is asked. */
const longestSpelled = 80
const firstBeyondAscii = 0x80

export class StepPiece {
  /** No texts: thousands of texts that wait would be moved again and again by whoever collects garbage. */
  private bytes = Buffer.allocUnsafeSlow(256)
  private length = 0
  /** Of the last step in it: the next one says how far from there it is. */
  at = 0
  position = 0

  get isFull(): boolean {
    return this.length >= fullBytes
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** @param number a whole one of 32 bits; small ones take little room */
  push(number: number): void {
    this.reserve(longestNumber)
    const { bytes } = this
    // The sign is the last bit.
    let left = ((number << 1) ^ (number >> 31)) >>> 0
    while (left > 0x7f) {
      bytes[this.length++] = left | 0x80
      left >>>= 7
    }
    bytes[this.length++] = left
  }

  pushText(text: string): void {
    this.reserve(longestNumber + text.length * 3)
    const start = this.length
    this.push(text.length)
    if (text.length <= longestSpelled ? this.isSpelled(text) : this.isAscii(text)) return
    // Any other text is written as it is in memory, since it may be no proper Unicode.
    this.length = start
    this.push(-text.length)
    this.length += this.bytes.write(text, this.length, 'utf16le')
  }

  /** The piece as bytes; it is empty then. */
  take(): Buffer {
    const taken = Buffer.allocUnsafeSlow(this.length)
    this.bytes.copy(taken, 0, 0, this.length)
    this.length = 0
    this.at = 0
    this.position = 0
    if (this.bytes.length > keptBytes) this.bytes = Buffer.allocUnsafeSlow(256)
    return taken
  }

  /** The same, where nothing is pushed any more. */
  end(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  /** @returns whether the text is written: not where it is more than ASCII */
  private isSpelled(text: string): boolean {
    const { bytes } = this
    let { length } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii) return false
      bytes[length++] = code
    }
    this.length = length
    return true
  }

  /** The same. ASCII has as many bytes as units. */
  private isAscii(text: string): boolean {
    const written = this.bytes.write(text, this.length, 'utf8')
    if (written !== text.length) return false
    this.length += written
    return true
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.length + more, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

/** Gives numbers and texts in the order in which they were pushed. */
export class StepPieceReader {
  /** Of the last step that was read. */
  at = 0
  position = 0
  private readonly bytes: Buffer
  private place = 0

  constructor(piece: Buffer) {
    this.bytes = piece
  }

  get hasMore(): boolean {
    return this.place < this.bytes.length
  }

  next(): number {
    const { bytes } = this
    let byte = bytes[this.place++] ?? 0
    let left = byte & 0x7f
    for (let bits = 7; byte > 0x7f; bits += 7) {
      byte = bytes[this.place++] ?? 0
      left |= (byte & 0x7f) << bits
    }
    return (left >>> 1) ^ -(left & 1)
  }

  text(): string {
    const units = this.next()
    const start = this.place
    this.place += units < 0 ? -2 * units : units
    return this.bytes.toString(units < 0 ? 'utf16le' : 'latin1', start, this.place)
  }
}
