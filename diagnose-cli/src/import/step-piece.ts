/**
 * Some steps as bytes: numbers, and the texts that no number stands for.
 *
 * @module
 */

/** A piece is put away when it has so many bytes of numbers, or of texts. */
const fullNumbers = 4_096
const fullText = 16_384

/** Of a number: seven bits in each byte, and whether another one follows. */
const longestNumber = 5

/** A buffer that a long text has made larger is not kept. */
const keptText = 4 * fullText

/** Behind the numbers, and then behind the ends of the texts, stand the bytes of the texts. */
const headBytes = 8

export class StepPiece {
  private numbers = new Uint8Array(256)
  private length = 0
  /** Bytes and no texts: thousands of texts that wait would be moved again and again by whoever collects garbage. */
  private texts = Buffer.alloc(0)
  private textLength = 0
  /** Where each text ends, twice; and one more where it has two bytes for each of its units. */
  private ends: number[] = []

  get isFull(): boolean {
    return this.length >= fullNumbers || this.textLength >= fullText
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** @param number a whole one of 32 bits; small ones take little room */
  push(number: number): void {
    if (this.length + longestNumber > this.numbers.length) this.enlarge()
    const { numbers } = this
    // The sign is the last bit.
    let left = ((number << 1) ^ (number >> 31)) >>> 0
    while (left > 0x7f) {
      numbers[this.length++] = left | 0x80
      left >>>= 7
    }
    numbers[this.length++] = left
  }

  /** @returns the number of the text in this piece */
  pushText(text: string): number {
    this.reserve(text.length * 3)
    const written = this.texts.write(text, this.textLength, 'utf8')
    // As many bytes as units: ASCII. Any other text is written as it is in memory, since it may be no proper Unicode.
    const isWide = written !== text.length
    this.textLength += isWide ? this.texts.write(text, this.textLength, 'utf16le') : written
    return this.ends.push(this.textLength * 2 + (isWide ? 1 : 0)) - 1
  }

  /** The piece as bytes; it is empty then. */
  take(): Buffer {
    const { numbers, length, ends, texts, textLength } = this
    const bytes = Buffer.allocUnsafe(headBytes + length + ends.length * 4 + textLength)
    bytes.writeInt32LE(length)
    bytes.writeInt32LE(ends.length, 4)
    const endsAt = headBytes + length
    bytes.set(numbers.subarray(0, length), headBytes)
    Buffer.from(Int32Array.from(ends).buffer).copy(bytes, endsAt)
    texts.copy(bytes, endsAt + ends.length * 4, 0, textLength)
    this.length = 0
    this.ends = []
    this.textLength = 0
    if (texts.length > keptText) this.texts = Buffer.alloc(0)
    return bytes
  }

  private enlarge(): void {
    const larger = new Uint8Array(this.numbers.length * 2)
    larger.set(this.numbers)
    this.numbers = larger
  }

  private reserve(more: number): void {
    if (this.textLength + more <= this.texts.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.textLength + more, this.texts.length * 2, 1_024))
    this.texts.copy(larger, 0, 0, this.textLength)
    this.texts = larger
  }
}

export class StepPieceReader {
  private readonly numbers: Buffer
  private readonly ends: Int32Array
  private readonly texts: Buffer
  private at = 0

  constructor(piece: Buffer) {
    const endsAt = headBytes + piece.readInt32LE()
    const textsAt = endsAt + piece.readInt32LE(4) * 4
    this.numbers = piece.subarray(headBytes, endsAt)
    this.ends = endsOf(piece, endsAt, textsAt)
    this.texts = piece.subarray(textsAt)
  }

  get hasMore(): boolean {
    return this.at < this.numbers.length
  }

  next(): number {
    const { numbers } = this
    let byte = numbers[this.at++] ?? 0
    let left = byte & 0x7f
    for (let bits = 7; byte > 0x7f; bits += 7) {
      byte = numbers[this.at++] ?? 0
      left |= (byte & 0x7f) << bits
    }
    return (left >>> 1) ^ -(left & 1)
  }

  text(number: number): string {
    const start = (this.ends[number - 1] ?? 0) >> 1
    const end = this.ends[number] ?? 0
    return this.texts.toString((end & 1) === 1 ? 'utf16le' : 'latin1', start, end >> 1)
  }
}

/** A copy, since numbers must stand at a multiple of their size. */
function endsOf(piece: Buffer, start: number, end: number): Int32Array {
  const ends = new Int32Array((end - start) / 4)
  piece.copy(Buffer.from(ends.buffer), 0, start, end)
  return ends
}
