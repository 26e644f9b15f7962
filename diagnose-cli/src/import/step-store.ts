/**
 * All steps of an input, given back in groups of whole learners. What a group holds does not depend on the order of the
 * input.
 *
 * @module
 */
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import type { EncryptedFile } from './encrypted-file.ts'
import { bucketCount, LearnerBuckets } from './learner-buckets.ts'
import { RecordBuckets } from './record-buckets.ts'
import { StepRecords } from './step-record.ts'

/** Lines of a group: as many as may be in memory at a time. Bytes. */
const usualGroupBytes = 32 * 1024 * 1024

export interface StepStoreOptions {
  orderKey: Uint8Array
  openFile: () => EncryptedFile
  /** For tests. Bytes. */
  groupBytes?: number
  memoryBytes?: number
}

export class StepStore {
  private readonly learners: LearnerBuckets
  private readonly buckets: RecordBuckets
  private readonly records = new StepRecords()
  private readonly groupBytes: number
  /** Bytes of the lines of each bucket: they are the same in whichever order the lines come. */
  private readonly weights = new Float64Array(bucketCount)

  constructor({ orderKey, openFile, groupBytes = usualGroupBytes, memoryBytes }: StepStoreOptions) {
    this.learners = new LearnerBuckets(orderKey)
    this.buckets = new RecordBuckets(bucketCount, openFile, memoryBytes)
    this.groupBytes = groupBytes
  }

  /** @param lineBytes of the line that the step comes from */
  add(step: Step, lineBytes: number): void {
    const bucket = this.learners.bucketOf(step.learner, step.at)
    this.weights[bucket] = (this.weights[bucket] ?? 0) + lineBytes
    this.buckets.add(bucket, this.records.write(step))
  }

  /** Each group is forgotten when the next one is asked for. */
  *groups(): Generator<{ steps: Step[]; share: number }> {
    const all = this.weights.reduce((sum, weight) => sum + weight, 0)
    let steps: Step[] = []
    let weight = 0
    let done = 0
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      weight += this.weights[bucket] ?? 0
      for (const records of this.buckets.records(bucket))
        for (const each of records) steps.push(this.records.read(each))
      this.buckets.drop(bucket)
      if (weight < this.groupBytes && bucket < bucketCount - 1) continue
      done += weight
      yield { steps, share: all === 0 ? 1 : done / all }
      steps = []
      weight = 0
    }
  }

  close(): void {
    this.buckets.close()
  }
}
