/**
 * Runs rules in a thread of its own, with limits of time and memory: a rule that never ends is stopped with its thread,
 * and the next shape gets a new one.
 *
 * @module
 */
import { Worker } from 'node:worker_threads'
import type { StopCause } from '@mooc-panorama/shared/panorama/proof.ts'
import type { ProofAnswer, ProofRequest } from './proof-messages.ts'
import type { SamplesProof } from './prove-samples.ts'

/** Rules that a thread runs. */
export interface Rules {
  version: string
  /** Module that calls `serveProofs`. */
  worker: URL
}

export interface ThreadLimits {
  /** For one shape. */
  seconds: number
  heapMegabytes: number
}

export type Outcome = { proof: SamplesProof } | { stoppedBy: StopCause }

export class ProofThread {
  private readonly rules: Rules
  private readonly limits: ThreadLimits
  private worker: Worker | undefined
  private isClosed = false

  constructor(rules: Rules, limits: ThreadLimits) {
    this.rules = rules
    this.limits = limits
  }

  /** @throws where the rules cannot be loaded */
  async prove(events: readonly string[]): Promise<Outcome> {
    const worker = (this.worker ??= await this.started())
    if (this.isClosed) return this.end().then(() => ({ stoppedBy: 'crash' }))
    const outcome = await this.outcomeOf(worker, { events })
    if ('stoppedBy' in outcome) await this.end()
    return outcome
  }

  /** What is being proven is given up, for good. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.end()
  }

  /** Until the next shape. */
  async end(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    await worker?.terminate()
  }

  private async started(): Promise<Worker> {
    const worker = new Worker(this.rules.worker, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
      execArgv: [],
      stdout: true, // what a rule might print could quote a sample
      stderr: true,
    })
    if ((await versionIn(worker)) === this.rules.version) return worker
    await worker.terminate()
    throw new Error('the rules of the thread are of another version')
  }

  private outcomeOf(worker: Worker, request: ProofRequest): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer)
        worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
        worker.on('error', () => {}) // of a thread that is being ended; nobody waits for it
        resolve(outcome)
      }
      const timer = setTimeout(() => settle({ stoppedBy: 'time' }), this.limits.seconds * 1_000)
      worker.on('message', (answer: ProofAnswer) => {
        if (answer.kind === 'proof') settle({ proof: answer.proof })
      })
      worker.on('error', (error: NodeJS.ErrnoException) =>
        settle({ stoppedBy: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }),
      )
      worker.on('exit', () => settle({ stoppedBy: 'crash' }))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(request)
    })
  }
}

/** The first word of a thread. */
function versionIn(worker: Worker): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: ProofAnswer) => resolve(answer.kind === 'ready' ? answer.version : undefined))
    worker.once('error', () => reject(new Error('the rules cannot be loaded')))
    worker.once('exit', () => reject(new Error('the thread of the rules has ended')))
  })
}
