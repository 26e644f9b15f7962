/**
 * Some steps as bytes: numbers, and the texts that no number stands for.
 *
 * @module
 */

/** A piece is put away when it has so many numbers, or characters of texts. */
const fullNumbers = 4_096
const fullText = 32_768

export class StepPiece {
  private numbers = new Int32Array(128)
  private length = 0
  private texts: string[] = []
  private textLength = 0

  get isFull(): boolean {
    return this.length >= fullNumbers || this.textLength >= fullText
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** @param number a whole one of 32 bits */
  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.numbers.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }

  /** @returns the number of the text in this piece */
  pushText(text: string): number {
    this.textLength += text.length
    return this.texts.push(text) - 1
  }

  /** The piece as bytes; it is empty then. */
  take(): Buffer {
    const texts = Buffer.from(this.texts.length === 0 ? '' : JSON.stringify(this.texts))
    const bytes = Buffer.allocUnsafe(4 + this.length * 4 + texts.length)
    bytes.writeInt32LE(this.length)
    Buffer.from(this.numbers.buffer, 0, this.length * 4).copy(bytes, 4)
    texts.copy(bytes, 4 + this.length * 4)
    this.length = 0
    this.texts = []
    this.textLength = 0
    return bytes
  }
}

export class StepPieceReader {
  private readonly numbers: Int32Array
  private readonly texts: readonly string[]
  private at = 0

  constructor(piece: Buffer) {
    const length = piece.readInt32LE()
    // A copy, since numbers must stand at a multiple of their size.
    this.numbers = new Int32Array(length)
    piece.copy(Buffer.from(this.numbers.buffer), 0, 4, 4 + length * 4)
    const texts = piece.toString('utf8', 4 + length * 4)
    this.texts = texts === '' ? [] : (JSON.parse(texts) as string[]) // `StepPiece` has written them
  }

  get hasMore(): boolean {
    return this.at < this.numbers.length
  }

  next(): number {
    return this.numbers[this.at++] ?? 0
  }

  text(number: number): string {
    return this.texts[number] ?? ''
  }
}
