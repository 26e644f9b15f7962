/**
 * Deals learners out to buckets, by a hash that nobody without the secret can foresee: neither may a learner's name tell
 * where their rows stand, nor may names be chosen that fill one bucket.
 *
 * @module
 */
import { TextMap } from '@mooc-panorama/shared/base/text-map.ts'
import { rankOf, type HashKey } from '@mooc-panorama/shared/base/hash.ts'
import { LastWritten } from './last-written.ts'

/** Enough that one of them fits into memory, for logs of hundreds of gigabytes. */
export const bucketCount = 1024

const mostKept = 100_000

/** Where a learner's steps go, and what the last one said. */
export interface BucketOf {
  bucket: number
  last: LastWritten
}

export class LearnerBuckets {
  private readonly key: HashKey
  private readonly kept = new TextMap<BucketOf>()
  private readonly nobody: BucketOf = { bucket: 0, last: new LastWritten() }

  /** @param orderKey at least 8 bytes */
  constructor(orderKey: Uint8Array) {
    this.key = hashKeyOf(orderKey)
  }

  /** @param at of an event of nobody: such events have nothing to do with each other, and may be in all buckets */
  bucketOf(learner: string | undefined, at: number): BucketOf {
    if (learner === undefined) {
      this.nobody.bucket = rankOf(String(at), this.key) % bucketCount
      return this.nobody
    }
    const known = this.kept.get(learner)
    if (known !== undefined) return known
    if (this.kept.size >= mostKept) this.kept.clear()
    const own = { bucket: rankOf(learner, this.key) % bucketCount, last: new LastWritten() }
    this.kept.set(learner, own)
    return own
  }
}

/** @param secret at least 8 bytes */
export function hashKeyOf(secret: Uint8Array): HashKey {
  const view = new DataView(secret.buffer, secret.byteOffset, secret.byteLength)
  return { low: view.getUint32(0), high: view.getUint32(4) }
}
