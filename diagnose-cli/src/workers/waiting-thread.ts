/**
 * A thread that scans may be started before it is known with which settings: it loads what it needs and waits for them.
 *
 * @module
 */
import { MessageChannel, Worker, workerData, type MessagePort } from 'node:worker_threads'
import { beginLoading } from '../engine-memory.ts'
import type { ThreadSettings } from './scan-task.ts'

interface StartedThread {
  worker: Worker
  /** Takes the settings. The port of the worker is for its tasks. */
  port: MessagePort
}

/** With 2, which takes 4 MB less in all, a thread collects garbage 44 times for 1 GB, and not 13 times. */
const newObjectsMb = 8

let waiting: StartedThread | undefined

/** Starts one for whoever takes the next thread. It does not keep the process alive. */
export function startThread(): void {
  waiting ??= startedThread()
  waiting.worker.unref()
}

/** A thread with these settings: the one that waits, or a new one. A task may be given to it before it is ready. */
export function takeThread(settings: ThreadSettings): Worker {
  const { worker, port } = waiting ?? startedThread()
  waiting = undefined
  worker.ref()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it speaks of windows of a browser
  port.postMessage(settings)
  return worker
}

/** To be called where no thread is taken any more. */
export async function endWaitingThread(): Promise<void> {
  const { worker } = waiting ?? {}
  waiting = undefined
  await worker?.terminate()
}

/** In the thread: the settings, once they are given. */
export async function givenSettings(): Promise<ThreadSettings> {
  const port = workerData as MessagePort // see startedThread
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
  port.postMessage('loaded')
  return new Promise((resolve) => port.once('message', resolve))
}

function startedThread(): StartedThread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(new URL('../../bin/scan-thread.mjs', import.meta.url), {
    workerData: port2,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: newObjectsMb },
  })
  const isLoaded = beginLoading()
  port1.once('message', isLoaded).unref()
  worker.once('exit', isLoaded)
  return { worker, port: port1 }
}
