/**
 * Pieces of bytes in buckets, in memory as long as they are few, then in an encrypted file.
 *
 * @module
 */
import type { EncryptedFile } from './encrypted-file.ts'

/** So much stays in memory. Bytes. */
const usualMemoryBytes = 96 * 1024 * 1024

type Piece = Buffer | { at: number; length: number }

export class PieceBuckets {
  private readonly buckets: Piece[][]
  private readonly openFile: () => EncryptedFile
  private readonly memoryBytes: number
  private file: EncryptedFile | undefined
  private inMemory = 0

  /** @param openFile called when there is more than fits into memory */
  constructor(count: number, openFile: () => EncryptedFile, memoryBytes = usualMemoryBytes) {
    this.buckets = Array.from({ length: count }, () => [])
    this.openFile = openFile
    this.memoryBytes = memoryBytes
  }

  /** @param piece is kept; at least a few kilobytes, or a record would cost more than it holds */
  put(bucket: number, piece: Buffer): void {
    if (this.file === undefined && this.inMemory + piece.length <= this.memoryBytes) {
      this.inMemory += piece.length
      this.buckets[bucket]?.push(piece)
      return
    }
    this.file ??= this.openFile()
    this.buckets[bucket]?.push({ at: this.file.append(piece), length: piece.length })
  }

  /** Gives a bucket's pieces in their order, and forgets them. */
  *take(bucket: number): Generator<Buffer> {
    const pieces = this.buckets[bucket] ?? []
    this.buckets[bucket] = []
    for (const piece of pieces) {
      if (Buffer.isBuffer(piece)) yield piece
      else if (this.file !== undefined) yield this.file.read(piece.at, piece.length)
    }
  }

  close(): void {
    this.file?.close()
    this.file = undefined
  }
}
