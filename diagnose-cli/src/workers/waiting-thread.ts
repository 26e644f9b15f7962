/**
 * A thread that scans may be started before it is known with which settings: it loads what it needs and waits for them.
 *
 * @module
 */
import { MessageChannel, Worker, workerData, type MessagePort, type Transferable } from 'node:worker_threads'
import { beginLoading } from '../engine-memory.ts'

/** What threads load. */
const starts = {
  scan: new URL('../../bin/scan-thread.mjs', import.meta.url),
  import: new URL('../../bin/import-thread.mjs', import.meta.url),
}

type ThreadKind = keyof typeof starts

interface StartedThread {
  kind: ThreadKind
  worker: Worker
  /** Takes the settings. The port of the worker is for its tasks. */
  port: MessagePort
}

/** With 2, which takes 4 MB less in all, a thread collects garbage 44 times for 1 GB, and not 13 times. */
const newObjectsMb = { scan: 8, import: 48 } as const

let waiting: StartedThread | undefined

/** Starts one for whoever takes the next thread. It does not keep the process alive. */
export function startThread(kind: ThreadKind = 'scan'): void {
  waiting ??= startedThread(kind)
  waiting.worker.unref()
}

/**
 * A thread with these settings: the one that waits, or a new one. A task may be given to it before it is ready.
 *
 * @param lent what crosses as it is, not as a copy
 */
export function takeThread(settings: unknown, kind: ThreadKind = 'scan', lent: Transferable[] = []): Worker {
  const isWaiting = waiting?.kind === kind
  const { worker, port } = isWaiting && waiting !== undefined ? waiting : startedThread(kind)
  if (isWaiting) waiting = undefined
  worker.ref()
  port.postMessage(settings, lent)
  return worker
}

/** To be called where no thread is taken any more. */
export async function endWaitingThread(): Promise<void> {
  const { worker } = waiting ?? {}
  waiting = undefined
  await worker?.terminate()
}

/** In the thread: the settings, once they are given. */
export async function givenSettings<Settings>(): Promise<Settings> {
  const port = workerData as MessagePort // see startedThread
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
  port.postMessage('loaded')
  return new Promise((resolve) => port.once('message', resolve))
}

function startedThread(kind: ThreadKind): StartedThread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(starts[kind], {
    workerData: port2,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: newObjectsMb[kind] },
    // What a thread has opened for the process stays open when it ends.
    trackUnmanagedFds: false,
  })
  const isLoaded = beginLoading()
  port1.once('message', isLoaded).unref()
  worker.once('exit', isLoaded)
  return { kind, worker, port: port1 }
}
