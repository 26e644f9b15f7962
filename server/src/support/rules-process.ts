/**
 * Runs rules in a process of their own, with limits of time and memory: whatever a rule does, the shelf goes on, and the
 * next shape gets a new process.
 *
 * A thread of the shelf would not do: V8 ends the whole process where a thread takes much memory at once.
 *
 * @module
 */
import { fork, type ChildProcess } from 'node:child_process'
import type { StopCause } from '@mooc-panorama/shared/panorama/proof.ts'
import type { ProofAnswer, ProofRequest } from './proof-messages.ts'
import type { SamplesProof } from './prove-samples.ts'
import { outOfMemoryCode } from './proof-messages.ts'

/** Rules that can be run. */
export interface Rules {
  version: string
  /** Module that calls `serveProofs`. */
  worker: URL
}

export interface RunLimits {
  /** For one shape. */
  seconds: number
  heapMegabytes: number
}

export type Outcome = { proof: SamplesProof } | { stoppedBy: StopCause }

export class RulesProcess {
  private readonly rules: Rules
  private readonly limits: RunLimits
  private child: ChildProcess | undefined
  private isClosed = false

  constructor(rules: Rules, limits: RunLimits) {
    this.rules = rules
    this.limits = limits
  }

  /** @throws where the rules cannot be loaded */
  async prove(events: readonly string[]): Promise<Outcome> {
    const outcome = await this.proveOnce(events)
    const hasCrashed = 'stoppedBy' in outcome && outcome.stoppedBy === 'crash'
    // The system or its owner may have ended the process: only rules that end it again are to blame.
    return hasCrashed && !this.isClosed ? this.proveOnce(events) : outcome
  }

  /** What is being proven is given up, for good. */
  close(): void {
    this.isClosed = true
    this.end()
  }

  /** Until the next shape. */
  end(): void {
    this.child?.kill('SIGKILL') // it has nothing to tidy up, and a rule that does not end would not listen
    this.child = undefined
  }

  private async proveOnce(events: readonly string[]): Promise<Outcome> {
    const child = (this.child ??= await this.started())
    if (this.isClosed) this.end()
    const outcome = await outcomeOf(child, { events }, this.limits.seconds)
    if ('stoppedBy' in outcome) this.end()
    return outcome
  }

  private async started(): Promise<ChildProcess> {
    const child = fork(new URL('./rules-host.ts', import.meta.url), {
      execArgv: [],
      env: {}, // that of the shelf has its passwords
      // What a rule might print could quote a sample.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('error', () => {}) // of a process that has gone; its end is told by `exit`
    child.send({ worker: this.rules.worker.href, heapMegabytes: this.limits.heapMegabytes })
    const version = await versionIn(child)
    if (version === this.rules.version) {
      // One that ends while it has nothing to do is not asked again.
      child.once('exit', () => (this.child = this.child === child ? undefined : this.child))
      return child
    }
    child.kill('SIGKILL')
    throw new Error('the rules cannot be loaded, or are of another version')
  }
}

/** The first word of the rules. */
function versionIn(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('message', (answer: ProofAnswer) => resolve(answer.kind === 'ready' ? answer.version : undefined))
    child.once('exit', () => resolve(undefined))
  })
}

function outcomeOf(child: ChildProcess, request: ProofRequest, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      resolve(outcome)
    }
    const onMessage = (answer: ProofAnswer): void => {
      if (answer.kind === 'proof') settle({ proof: answer.proof })
    }
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
      settle({ stoppedBy: causeOf(code, signal) })
    const timer = setTimeout(() => settle({ stoppedBy: 'time' }), seconds * 1_000)
    child.on('message', onMessage).on('exit', onExit)
    // Where it has gone in this moment, `exit` tells it.
    child.send(request, () => {})
  })
}

/** V8 aborts where memory ends at once; where it sees it coming, it ends the thread, and the host says so. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): StopCause {
  return code === outOfMemoryCode || signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'memory' : 'crash'
}
