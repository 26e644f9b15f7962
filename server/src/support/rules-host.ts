/**
 * The process in which rules run. They have a thread of their own, so that the process itself sees its end when the shelf
 * has gone, also while a rule does not end.
 *
 * @module
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { outOfMemoryCode, type HostRequest, type ProofAnswer, type ProofRequest } from './proof-messages.ts'

process.once('disconnect', () => process.exit())
// A terminal tells all processes of an interruption; the shelf decides when this one ends.
process.on('SIGINT', () => {})

const [{ worker, heapMegabytes }] = (await once(process, 'message')) as [HostRequest] // its first word
const rules = new Worker(new URL(worker), {
  resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  execArgv: [],
  stdout: true, // what a rule might print could quote a sample
  stderr: true,
})
rules.on('message', (answer: ProofAnswer) => process.send?.(answer))
rules.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemoryCode : 1)
})
rules.on('exit', () => process.exit(1))
process.on('message', (request: ProofRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  rules.postMessage(request)
})
