/**
 * Keeps the steps that one thread reads, in buckets of learners, until all are read.
 *
 * @module
 */
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { bucketCount, LearnerBuckets } from './learner-buckets.ts'
import { emptyBuckets, PieceBuckets, type HandedBuckets, type PieceBucketsOptions } from './piece-buckets.ts'
import { StepPiece } from './step-piece.ts'
import { StepWriter, type NumberedThings } from './step-writer.ts'

export interface KeptStepsOptions extends PieceBucketsOptions {
  orderKey: Uint8Array
  /** Texts, and modules, that numbers stand for at most. */
  mostShared?: number | undefined
}

/** The steps of one thread, as they cross to who reads them back. */
export interface HandedSteps extends HandedBuckets {
  things: NumberedThings
  /** Bytes of the lines of each bucket: their sums are the same in whichever order the lines come. */
  weights: Float64Array
}

export class KeptSteps {
  private readonly learners: LearnerBuckets
  private readonly buckets: PieceBuckets
  private readonly open = Array.from({ length: bucketCount }, () => new StepPiece())
  private readonly writer: StepWriter
  private readonly weights = new Float64Array(bucketCount)

  constructor({ orderKey, mostShared, ...options }: KeptStepsOptions) {
    this.learners = new LearnerBuckets(orderKey)
    this.buckets = new PieceBuckets(emptyBuckets(bucketCount), options)
    this.writer = new StepWriter(mostShared)
  }

  /** @param lineBytes of the line that the step comes from */
  add(step: Step, lineBytes: number): void {
    const { bucket, last } = this.learners.bucketOf(step.learner, step.at)
    const piece = this.open[bucket] as StepPiece // there is one for each bucket
    this.weights[bucket] = (this.weights[bucket] ?? 0) + lineBytes
    this.writer.write(step, piece, last)
    if (piece.isFull) this.buckets.put(bucket, piece.take())
  }

  /** To be called when all were added. Whoever has the steps then closes their file. */
  handOver(): HandedSteps {
    for (const [bucket, piece] of this.open.entries()) if (!piece.isEmpty) this.buckets.put(bucket, piece.end())
    this.open.length = 0
    return { things: this.writer.things, weights: this.weights, ...this.buckets.handOver() }
  }

  /** Where nobody gets the steps. */
  close(): void {
    this.buckets.close()
  }
}
