/**
 * All steps of an input, given back in groups of whole learners. What a group holds does not depend on the order of the
 * input, nor on which threads have read it.
 *
 * @module
 */
import type { ModuleRef } from '@mooc-panorama/shared/translate/act.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { AlikeThings, alikeTexts } from './alike-things.ts'
import type { HandedSteps } from './kept-steps.ts'
import { bucketCount } from './learner-buckets.ts'
import { PieceBuckets } from './piece-buckets.ts'
import { StepPieceReader } from './step-piece.ts'
import { StepReader } from './step-reader.ts'

/** Lines of a group: as many as may be in memory at a time. Bytes. */
const usualGroupBytes = 32 * 1024 * 1024

export interface StepStoreOptions {
  /** Of each thread. */
  handed: readonly HandedSteps[]
  settle: (module: ModuleRef) => ModuleRef
  /** For tests. Bytes. */
  groupBytes?: number | undefined
}

export interface StepGroup {
  /** To be taken before the next group, one after another: each has whole learners, or else those who are nobody. */
  parts: Iterable<Step[]>
  /** How much of the input is in this group and those before it, 0 to 1. */
  share: number
}

export class StepStore {
  private readonly threads: readonly { buckets: PieceBuckets; reader: StepReader }[]
  private readonly groupBytes: number
  private readonly weights = new Float64Array(bucketCount)

  constructor({ handed, settle, groupBytes = usualGroupBytes }: StepStoreOptions) {
    const alike = new AlikeThings(settle, handed.length)
    const texts = alikeTexts(handed.map(({ things }) => things.texts))
    this.threads = handed.map(({ things, ...buckets }, thread) => ({
      buckets: new PieceBuckets(buckets, { openFile: onlyRead }),
      reader: new StepReader({ modules: things.modules, texts: texts[thread] ?? [] }, alike),
    }))
    for (const { weights } of handed) for (const [bucket, weight] of weights.entries()) this.addWeight(bucket, weight)
    this.groupBytes = groupBytes
  }

  /** Every step is given once. */
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
    for (const { buckets } of this.threads) buckets.close()
  }

  private addWeight(bucket: number, weight: number): void {
    this.weights[bucket] = (this.weights[bucket] ?? 0) + weight
  }

  /** A bucket's steps are read when they are asked for; those of nobody lie in all buckets, and come last. */
  private *parts(first: number, end: number): Generator<Step[]> {
    const nobody: Step[] = []
    for (let bucket = first; bucket < end; bucket++) {
      const steps: Step[] = []
      for (const step of this.stepsOf(bucket)) (step.learner === undefined ? nobody : steps).push(step)
      if (steps.length > 0) yield steps
    }
    yield nobody
  }

  /** In the order of the input: it decides where times are equal. */
  private stepsOf(bucket: number): Step[] {
    const steps: Step[] = []
    for (const { buckets, reader } of this.threads) {
      for (const bytes of buckets.take(bucket)) {
        for (const piece = new StepPieceReader(bytes); piece.hasMore;) steps.push(reader.read(piece))
      }
    }
    return this.threads.length === 1 ? steps : steps.sort((a, b) => a.position - b.position)
  }
}

function onlyRead(): never {
  throw new Error('steps that were handed over are only read')
}
