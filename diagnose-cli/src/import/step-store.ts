/**
 * All steps of an input, given back in groups of whole learners. What a group holds does not depend on the order of the
 * input.
 *
 * @module
 */
import type { ModuleRef } from '@mooc-panorama/shared/translate/act.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import type { EncryptedFile } from './encrypted-file.ts'
import { bucketCount, LearnerBuckets } from './learner-buckets.ts'
import { PieceBuckets } from './piece-buckets.ts'
import { StepPiece, StepPieceReader } from './step-piece.ts'
import { StepRecords } from './step-record.ts'

/** Lines of a group: as many as may be in memory at a time. Bytes. */
const usualGroupBytes = 32 * 1024 * 1024

export interface StepStoreOptions {
  orderKey: Uint8Array
  /** Asked when all steps are there. */
  settle: (module: ModuleRef) => ModuleRef
  openFile: () => EncryptedFile
  /** For tests. Bytes. */
  groupBytes?: number
  memoryBytes?: number
}

export interface StepGroup {
  /** To be taken before the next group, one after another: each has whole learners, or else those who are nobody. */
  parts: Iterable<Step[]>
  /** How much of the input is in this group and those before it, 0 to 1. */
  share: number
}

export class StepStore {
  private readonly learners: LearnerBuckets
  private readonly buckets: PieceBuckets
  private readonly open = Array.from({ length: bucketCount }, () => new StepPiece())
  private readonly records: StepRecords
  private readonly groupBytes: number
  /** Bytes of the lines of each bucket: they are the same in whichever order the lines come. */
  private readonly weights = new Float64Array(bucketCount)

  constructor({ orderKey, settle, openFile, groupBytes = usualGroupBytes, memoryBytes }: StepStoreOptions) {
    this.learners = new LearnerBuckets(orderKey)
    this.buckets = new PieceBuckets(bucketCount, openFile, memoryBytes)
    this.records = new StepRecords(settle)
    this.groupBytes = groupBytes
  }

  /** @param lineBytes of the line that the step comes from */
  add(step: Step, lineBytes: number): void {
    const { bucket, last } = this.learners.bucketOf(step.learner, step.at)
    const piece = this.open[bucket] as StepPiece // there is one for each bucket
    this.weights[bucket] = (this.weights[bucket] ?? 0) + lineBytes
    this.records.write(step, piece, last)
    if (piece.isFull) this.buckets.put(bucket, piece.take())
  }

  /** To be called when all were added; every step is given once. */
  *groups(): Generator<StepGroup> {
    const all = this.weights.reduce((sum, weight) => sum + weight, 0)
    let done = 0
    for (let bucket = 0; bucket < bucketCount;) {
      const first = bucket
      let weight = 0
      while (bucket < bucketCount && (bucket === first || weight < this.groupBytes))
        weight += this.weights[bucket++] ?? 0
      done += weight
      yield { parts: this.parts(first, bucket), share: all === 0 ? 1 : done / all }
    }
  }

  close(): void {
    this.buckets.close()
  }

  /** A bucket's steps are read when they are asked for; those of nobody lie in all buckets, and come last. */
  private *parts(first: number, end: number): Generator<Step[]> {
    const nobody: Step[] = []
    for (let bucket = first; bucket < end; bucket++) {
      const steps: Step[] = []
      this.readBucket(bucket, steps, nobody)
      if (steps.length > 0) yield steps
    }
    yield nobody
  }

  private readBucket(bucket: number, steps: Step[], nobody: Step[]): void {
    const open = this.open[bucket]
    if (open !== undefined && !open.isEmpty) this.buckets.put(bucket, open.take())
    for (const bytes of this.buckets.take(bucket)) {
      for (const piece = new StepPieceReader(bytes); piece.hasMore;) {
        const step = this.records.read(piece)
        if (step.learner === undefined) nobody.push(step)
        else steps.push(step)
      }
    }
  }
}
