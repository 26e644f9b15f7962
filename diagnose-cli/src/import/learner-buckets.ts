/**
 * Deals learners out to buckets, by a hash that nobody without the secret can foresee: neither may a learner's name tell
 * where their rows stand, nor may names be chosen that fill one bucket.
 *
 * @module
 */
import { rankOf, type HashKey } from '@mooc-panorama/shared/base/hash.ts'

/** Enough that one of them fits into memory, for logs of hundreds of gigabytes. */
export const bucketCount = 1024

const mostKept = 100_000

export class LearnerBuckets {
  private readonly key: HashKey
  private readonly kept = new Map<string, number>()

  /** @param orderKey at least 8 bytes */
  constructor(orderKey: Uint8Array) {
    const view = new DataView(orderKey.buffer, orderKey.byteOffset, orderKey.byteLength)
    this.key = { low: view.getUint32(0), high: view.getUint32(4) }
  }

  /** @param at of an event of nobody: such events have nothing to do with each other, and may be in all buckets */
  bucketOf(learner: string | undefined, at: number): number {
    if (learner === undefined) return rankOf(String(at), this.key) % bucketCount
    const known = this.kept.get(learner)
    if (known !== undefined) return known
    const bucket = rankOf(learner, this.key) % bucketCount
    if (this.kept.size < mostKept) this.kept.set(learner, bucket)
    return bucket
  }
}
