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
import { writePrivateFile } from '../write/private-file.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { interruption } from './run-refusals.ts'

/** Raw log lines are not for a screen. @returns why the work need not begin */
export function outputRefusal(out: string | undefined, io: Io): Refusal | undefined {
  if (out !== undefined || !io.terminal.output) return undefined
  const message =
    'A partial state holds raw log lines, so it is not shown here. Give --out <file>, or send it on: > FILE'
  return { exitCode: exitCodes.usage, message: [message] }
}

/** @param out as the user typed it; `undefined` for stdout */
export async function putPartial(
  state: WrittenPartial,
  out: string | undefined,
  io: Io,
): Promise<Result<void, Refusal>> {
  if (io.interrupted.aborted) return fail(interruption)
  if (out === undefined) {
    for (const block of partialBytes(state)) await io.outBytes(block)
    return ok(undefined)
  }
  try {
    await writePrivateFile(path.resolve(io.workingFolder, out), partialBytes(state))
    return ok(undefined)
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    const message = `The partial state cannot be written: ${reason}. Nothing was written.`
    return fail({ exitCode: exitCodes.failed, message: [message] })
  }
}
