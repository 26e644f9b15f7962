/**
 * Pieces of bytes in buckets, in memory as long as they are few, then in an encrypted file.
 *
 * @module
 */
import { EncryptedFile, type OpenedFile } from './encrypted-file.ts'

/** So much stays in memory. Bytes. */
export const usualMemoryBytes = 96 * 1024 * 1024

/** A piece, or where in the file it stands. */
type Piece = Uint8Array | { at: number; length: number }

/** Buckets as they cross from thread to thread. */
export interface HandedBuckets {
  buckets: Piece[][]
  file: OpenedFile | undefined
}

export interface PieceBucketsOptions {
  /** Called when there is more than fits into memory. */
  openFile: () => EncryptedFile
  memoryBytes?: number | undefined
}

export function emptyBuckets(count: number): HandedBuckets {
  return { buckets: Array.from({ length: count }, () => []), file: undefined }
}

export class PieceBuckets {
  private readonly buckets: Piece[][]
  private readonly openFile: () => EncryptedFile
  private readonly memoryBytes: number
  private file: EncryptedFile | undefined
  private inMemory = 0

  /** @param handed empty ones, or those that another thread has filled: these are only read */
  constructor({ buckets, file }: HandedBuckets, { openFile, memoryBytes = usualMemoryBytes }: PieceBucketsOptions) {
    this.buckets = buckets
    this.file = file === undefined ? undefined : new EncryptedFile(file)
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
      if (!(piece instanceof Uint8Array)) {
        if (this.file !== undefined) yield this.file.read(piece.at, piece.length)
      } else yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    }
  }

  /** For another thread: whoever has them closes the file. */
  handOver(): HandedBuckets {
    const handed = { buckets: this.buckets, file: this.file?.opened }
    this.file = undefined
    return handed
  }

  close(): void {
    this.file?.close()
    this.file = undefined
  }
}
