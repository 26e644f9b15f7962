/**
 * Checks an uploaded zip without trusting it: in a thread with limits of time and memory, few at a time.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import type { Result } from '@mooc-panorama/shared/base/result.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { Refusal } from '../http/refusal.ts'

export type Check = Result<{ manifest: Manifest; diagnosis: Diagnosis }, Problem[]>

const maxSeconds = 60
const maxHeapMegabytes = 1_024

/** @throws {Refusal} when the check does not come to an end */
export async function checkUpload(path: string): Promise<Check> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    // The salt is of this report alone: its digests say nothing to who does not have the value.
    workerData: { path, salt: randomBytes(16).toString('hex') },
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
    execArgv: [],
    stdout: true, // what it might print could quote the bundle
    stderr: true,
  })
  try {
    return await outcomeOf(worker)
  } finally {
    await worker.terminate()
  }
}

function outcomeOf(worker: Worker): Promise<Check> {
  return new Promise((resolve, reject) => {
    const tooLong = () => reject(new Refusal('bundle-refused', 'The check of the bundle took too long.'))
    const timer = setTimeout(tooLong, maxSeconds * 1_000)
    const settle = (then: () => void) => {
      clearTimeout(timer)
      then()
    }
    worker.on('message', (check: Check) => settle(() => resolve(check)))
    worker.on('error', (error: NodeJS.ErrnoException) => settle(() => reject(failureOf(error))))
    worker.on('exit', () => settle(() => reject(new Error('the check ended without an answer'))))
  })
}

function failureOf(error: NodeJS.ErrnoException): Error {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Refusal('bundle-refused', 'The check of the bundle took too much memory.')
  return error
}
