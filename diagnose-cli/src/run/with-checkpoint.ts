/**
 * Work that may be interrupted and go on later, and the key that it is done with.
 *
 * @module
 */
import path from 'node:path'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'
import { openCheckpoint, releaseCheckpoint, removeCheckpoint, type Checkpoint } from './checkpoint.ts'
import { diskRefusal } from './run-refusals.ts'
import { runSeed, type RunSeed } from './run-seed.ts'

export interface CheckpointOptions {
  /** The key that the user asks for. */
  seed: RunSeed | undefined
  /** Folder of the checkpoint; `undefined` where none is wanted. */
  checkpoint: string | undefined
  keepCheckpoint: boolean
}

/** The checkpoint goes when the work is done, and stays when it is not. */
export async function withCheckpoint<T>(
  { seed, checkpoint: folder, keepCheckpoint }: CheckpointOptions,
  io: Io,
  work: (seed: RunSeed, checkpoint: Checkpoint | undefined) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (folder === undefined) return work(seed ?? runSeed(undefined, io.randomBytes), undefined)
  const opened = await unlessDiskFails(
    () => openCheckpoint(folder, seed, io),
    `The checkpoint ${shownPath(path.resolve(io.workingFolder, folder), io)}`,
  )
  if (!opened.ok) return opened
  const checkpoint = opened.value
  let isDone = false
  try {
    const done = await unlessDiskFails(() => work(checkpoint.seed, checkpoint))
    isDone = done.ok
    return done
  } finally {
    if (isDone && !keepCheckpoint) await removeCheckpoint(checkpoint.folder)
    else await releaseCheckpoint(checkpoint.folder)
    if (!isDone)
      io.err(`What is done is kept in ${shownPath(checkpoint.folder, io)}: the same command goes on from there.`)
  }
}

async function unlessDiskFails<T>(work: () => Promise<Result<T, Refusal>>, what?: string): Promise<Result<T, Refusal>> {
  try {
    return await work()
  } catch (error) {
    const refusal = diskRefusal(error, what)
    if (refusal === undefined) throw error
    return fail(refusal)
  }
}
