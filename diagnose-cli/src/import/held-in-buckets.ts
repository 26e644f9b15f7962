/**
 * Collaborations that wait for the end, in memory or in an encrypted file.
 *
 * @module
 */
import type { HeldCollaboration, HeldCollaborations } from '@mooc-panorama/shared/moocdb/collaboration-links.ts'
import { RecordBuckets } from './record-buckets.ts'
import type { EncryptedFile } from './encrypted-file.ts'

const memoryBytes = 16 * 1024 * 1024

export class HeldInBuckets implements HeldCollaborations {
  private readonly buckets: RecordBuckets

  constructor(openFile: () => EncryptedFile) {
    this.buckets = new RecordBuckets(1, openFile, memoryBytes)
  }

  keep(held: HeldCollaboration): void {
    this.buckets.add(0, JSON.stringify(held))
  }

  *all(): Generator<HeldCollaboration> {
    for (const records of this.buckets.records(0)) yield* records as HeldCollaboration[] // by `keep`
  }

  close(): void {
    this.buckets.close()
  }
}
