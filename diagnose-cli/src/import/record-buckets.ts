/**
 * Records in buckets, in memory as long as they are few, then in an encrypted file.
 *
 * @module
 */
import type { EncryptedFile } from './encrypted-file.ts'

/** Records of one bucket are put away together when they have become so long. Characters. */
const pieceLength = 16 * 1024

/** So much stays in memory. Bytes. */
const usualMemoryBytes = 64 * 1024 * 1024

type Piece = Buffer | { at: number; length: number }

interface Bucket {
  /** Records that were not put away yet, each behind a comma. */
  open: string
  pieces: Piece[]
}

export class RecordBuckets {
  private readonly buckets: Bucket[]
  private readonly openFile: () => EncryptedFile
  private readonly memoryBytes: number
  private file: EncryptedFile | undefined
  private inMemory = 0

  /** @param openFile called when there is more than fits into memory */
  constructor(count: number, openFile: () => EncryptedFile, memoryBytes = usualMemoryBytes) {
    this.buckets = Array.from({ length: count }, () => ({ open: '', pieces: [] }))
    this.openFile = openFile
    this.memoryBytes = memoryBytes
  }

  /** @param record as JSON */
  add(bucket: number, record: string): void {
    const own = this.bucket(bucket)
    own.open += `,${record}`
    if (own.open.length >= pieceLength) this.putAway(own)
  }

  /** All records of a bucket in their order, some at a time. */
  *records(bucket: number): Generator<unknown[]> {
    const { pieces, open } = this.bucket(bucket)
    for (const piece of pieces) yield parsed(this.textOf(piece))
    if (open !== '') yield parsed(open)
  }

  /** Forgets a bucket. */
  drop(bucket: number): void {
    const own = this.bucket(bucket)
    for (const piece of own.pieces) if (Buffer.isBuffer(piece)) this.inMemory -= piece.length
    own.pieces = []
    own.open = ''
  }

  close(): void {
    this.file?.close()
    this.file = undefined
  }

  private bucket(index: number): Bucket {
    return this.buckets[index] as Bucket // the caller asks for one of the buckets that there are
  }

  private putAway(bucket: Bucket): void {
    const bytes = Buffer.from(bucket.open)
    bucket.open = ''
    if (this.file === undefined && this.inMemory + bytes.length <= this.memoryBytes) {
      this.inMemory += bytes.length
      bucket.pieces.push(bytes)
      return
    }
    this.file ??= this.openFile()
    bucket.pieces.push({ at: this.file.append(bytes), length: bytes.length })
  }

  private textOf(piece: Piece): string {
    if (Buffer.isBuffer(piece)) return piece.toString()
    const { file } = this
    if (file === undefined) throw new Error('the file of an import was closed before it was read')
    return file.read(piece.at, piece.length).toString()
  }
}

/** @param text records, each behind a comma */
function parsed(text: string): unknown[] {
  return JSON.parse(`[${text.slice(1)}]`) as unknown[] // this process has written it
}
