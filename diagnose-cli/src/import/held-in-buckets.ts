/**
 * Collaborations that wait for the end, in memory or in an encrypted file.
 *
 * @module
 */
import type { HeldCollaboration, HeldCollaborations } from '@mooc-panorama/shared/moocdb/collaboration-links.ts'
import type { EncryptedFile } from './encrypted-file.ts'
import { emptyBuckets, PieceBuckets } from './piece-buckets.ts'

const memoryBytes = 16 * 1024 * 1024
/** Rows are put away together. Characters. */
const pieceLength = 64 * 1024

export class HeldInBuckets implements HeldCollaborations {
  private readonly pieces: PieceBuckets
  /** Rows that were not put away yet, each behind a comma. */
  private open = ''

  constructor(openFile: () => EncryptedFile) {
    this.pieces = new PieceBuckets(emptyBuckets(1), { openFile, memoryBytes })
  }

  keep(held: HeldCollaboration): void {
    this.open += `,${JSON.stringify(held)}`
    if (this.open.length >= pieceLength) this.putAway()
  }

  *all(): Generator<HeldCollaboration> {
    if (this.open !== '') this.putAway()
    for (const piece of this.pieces.take(0)) {
      yield* JSON.parse(`[${piece.toString().slice(1)}]`) as HeldCollaboration[] // by `keep`
    }
  }

  close(): void {
    this.pieces.close()
  }

  private putAway(): void {
    this.pieces.put(0, Buffer.from(this.open))
    this.open = ''
  }
}
