/**
 * Where a partial state goes: into a file that only its owner may read, or to the next program.
 *
 * @module
 */
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { partialBytes, type WrittenPartial } from '@mooc-panorama/shared/diagnosis/partial-file-writer.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { systemSum } from '../system-sum.ts'
import { isAmongInputs } from '../write/among-inputs.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { whyNotWritable } from '../write/trial-write.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { interruption } from './run-refusals.ts'

/**
 * Raw log lines are not for a screen.
 *
 * @param paths files and folders that must not be written over
 * @returns why the work need not begin
 */
export async function outputRefusal(
  out: string | undefined,
  paths: readonly string[],
  io: Io,
): Promise<Refusal | undefined> {
  if (out === undefined) return io.terminal.output ? notOnAScreen : undefined
  const place = path.resolve(io.workingFolder, out)
  const isInput = isAmongInputs(place, paths, io.workingFolder)
  const reason = isInput ? 'it would be written over one of the logs' : await whyNotWritable(place)
  return reason === undefined ? undefined : notWritable(`${reason}. Nothing was read`)
}

/** @param out as the user typed it; `undefined` for stdout */
export async function putPartial(
  state: WrittenPartial,
  out: string | undefined,
  io: Io,
): Promise<Result<void, Refusal>> {
  if (io.interrupted.aborted) return fail(interruption)
  if (out === undefined) {
    for (const block of partialBytes(state, systemSum)) await io.outBytes(block)
    return ok(undefined)
  }
  try {
    await writePrivateFile(path.resolve(io.workingFolder, out), partialBytes(state, systemSum))
    return ok(undefined)
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return fail(notWritable(`${reason}. Nothing was written`))
  }
}

const notOnAScreen: Refusal = {
  exitCode: exitCodes.usage,
  message: ['A partial state holds raw log lines, so it is not shown here. Give --out <file>, or send it on: > FILE'],
}

function notWritable(reason: string): Refusal {
  return { exitCode: exitCodes.failed, message: [`The partial state cannot be written: ${reason}.`] }
}
