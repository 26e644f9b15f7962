/**
 * Cuts chunks of bytes into lines, wherever the chunks end.
 *
 * @module
 */
import { maxLineBytes } from './scanner.ts'

export interface LineTaker {
  /** Takes a line without its line end. Its bytes are only lent: they change after the call. */
  line(line: Uint8Array): void
  /** There was a line longer than 16 MiB. */
  tooLong(): void
  /** Takes lines that stand whole in a chunk, if it takes many at once: the last byte is a line feed. They are only lent. */
  lines?(lines: Uint8Array): void
}

const lineFeed = 10

/** A buffer that has grown beyond this is not kept for the next line. Bytes. */
const keptBufferBytes = 1024 * 1024

export class LineCutter {
  private readonly taker: LineTaker
  /** The beginning of the line that the last chunk left open. It doubles as it grows, so every byte is copied O(1) times. */
  private buffer = new Uint8Array(4096)
  /** Length of that beginning; it counts on where the line is too long to be kept. */
  private pending = 0

  constructor(taker: LineTaker) {
    this.taker = taker
  }

  push(chunk: Uint8Array): void {
    if (this.taker.lines !== undefined && this.pending === 0) return this.pushLines(chunk)
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.close(chunk.subarray(start, end))
      start = end + 1
      if (this.taker.lines !== undefined) return this.pushLines(chunk.subarray(start))
    }
    if (start < chunk.length) this.keep(chunk.subarray(start))
  }

  /** What follows the last line end is a line too, unless it is nothing. */
  endFile(): void {
    if (this.pending > 0) this.close(new Uint8Array(0))
  }

  private pushLines(chunk: Uint8Array): void {
    const end = chunk.lastIndexOf(lineFeed) + 1
    if (end > 0) this.taker.lines?.(chunk.subarray(0, end))
    if (end < chunk.length) this.keep(chunk.subarray(end))
  }

  private keep(piece: Uint8Array): void {
    const length = this.pending + piece.length
    if (length <= maxLineBytes) {
      if (length > this.buffer.length) this.grow(length)
      this.buffer.set(piece, this.pending)
    }
    this.pending = length
  }

  private grow(length: number): void {
    const larger = new Uint8Array(Math.max(length, this.buffer.length * 2))
    larger.set(this.buffer.subarray(0, this.pending))
    this.buffer = larger
  }

  private close(end: Uint8Array): void {
    if (this.pending === 0 && end.length <= maxLineBytes) return this.taker.line(end)
    this.keep(end)
    const length = this.pending
    this.pending = 0
    if (length > maxLineBytes) this.taker.tooLong()
    else this.taker.line(this.buffer.subarray(0, length))
    if (this.buffer.length > keptBufferBytes) this.buffer = new Uint8Array(4096)
  }
}
