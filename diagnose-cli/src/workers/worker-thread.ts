/**
 * A thread that scans, seen from the main thread.
 *
 * @module
 */
import type { Worker } from 'node:worker_threads'
import { giveBack } from '../give-back.ts'
import { readProblem } from '../read/read-problem.ts'
import { fail } from '@mooc-panorama/shared/base/result.ts'
import { blockRing, BlockWriter } from './block-ring.ts'
import { unpackedState } from './packed-state.ts'
import type { FromThread, ScanTask, StreamTask, TaskEnd, ToThread } from './scan-task.ts'
import type { ScanThread, StartThread, ThreadOptions } from './scan-thread.ts'
import { takeThread } from './waiting-thread.ts'

export const scanInWorker: StartThread = (settings, options) => workerThread(takeThread(settings), options)

export function workerThread(worker: Worker, options: ThreadOptions): ScanThread {
  const answers = answersOf(worker, options)
  const ask = async <Kind extends 'ended' | 'collected'>(question: ToThread, kind: Kind) => {
    send(worker, question)
    return answers.next(kind)
  }
  const run = async (task: ScanTask): Promise<TaskEnd> => (await ask({ kind: 'task', task }, 'ended')).end
  return {
    run: (task) => (task.kind === 'stream' ? runStream(task, run) : run(task)),
    collect: async () => unpackedState((await ask({ kind: 'collect' }, 'collected')).state),
    finish: async (shapes) => {
      const known = new BigUint64Array(shapes.keys())
      return unpackedState((await ask({ kind: 'finish', known }, 'collected')).state, shapes)
    },
    close: async () => {
      answers.close()
      await worker.terminate()
    },
  }
}

/** The rule speaks of windows of a browser, which a message may miss. */
function send(worker: Worker, message: ToThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(message)
}

type Answer<Kind> = Extract<FromThread, { kind: Kind }>

/** There is one question at a time, so there is one who waits. */
function answersOf(worker: Worker, { handedOver, tell, isEnough = () => false }: ThreadOptions) {
  let waiting: { resolve: (answer: FromThread) => void; reject: (reason: unknown) => void } | undefined
  let death: { reason: unknown } | undefined
  let isClosed = false

  const died = (reason: unknown): void => {
    if (isClosed) return
    death ??= { reason }
    waiting?.reject(reason)
  }
  worker.on('error', died)
  worker.on('messageerror', died)
  worker.on('exit', () => died(new Error('a thread that scans has ended by itself')))
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'snapshot') return tell(message.snapshot)
    if (message.kind !== 'handed-over') return waiting?.resolve(message)
    const limits = handedOver(unpackedState(message.state))
    giveBack(message.state.shapes.lines) // they were only lent
    return send(worker, { kind: 'merged', limits, isEnough: isEnough() })
  })

  return {
    close: () => (isClosed = true),
    async next<Kind extends FromThread['kind']>(kind: Kind): Promise<Answer<Kind>> {
      if (death !== undefined) throw death.reason
      const answer = await new Promise<FromThread>((resolve, reject) => (waiting = { resolve, reject }))
      waiting = undefined
      if (!isOf(answer, kind)) throw new Error(`a thread answers ${answer.kind} where it was asked for ${kind}`)
      return answer
    },
  }
}

function isOf<Kind extends FromThread['kind']>(answer: FromThread, kind: Kind): answer is Answer<Kind> {
  return answer.kind === kind
}

/** The main thread reads, which never blocks it; the worker scans what it is handed. */
async function runStream(
  { name, blocks, position }: StreamTask,
  run: (task: ScanTask) => Promise<TaskEnd>,
): Promise<TaskEnd> {
  const ring = blockRing()
  const ended = run({ kind: 'blocks', name, ring, isFromDisk: true, position })
  const [pumped, end] = await Promise.all([pump(name, blocks, new BlockWriter(ring)), ended])
  return pumped ?? end
}

/** @returns why the blocks could not be read to their end */
async function pump(
  name: string,
  blocks: AsyncIterable<Uint8Array>,
  writer: BlockWriter,
): Promise<TaskEnd | undefined> {
  try {
    for await (const block of blocks) await writer.writeLater(block)
    return undefined
  } catch (error) {
    return fail(readProblem(name, error))
  } finally {
    await writer.endLater()
  }
}
