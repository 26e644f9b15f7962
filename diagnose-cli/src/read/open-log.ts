/**
 * An input file, opened and looked at. It is opened once: whoever reads it reads this file, whatever has its name meanwhile.
 *
 * @module
 */
import { open, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { contentKind, headBytes, isBrokenPacked, type Packing } from './content-kind.ts'
import type { InputFile } from './list-inputs.ts'
import { isPacking, notALog } from './read-blocks.ts'
import { readProblem } from './read-problem.ts'

export interface OpenLog {
  handle: FileHandle
  /** Bytes that are there now, and so many are read; `undefined` for a pipe. */
  size: number | undefined
  /** `undefined` for text, and for a pipe, which cannot be looked at before it is read. */
  packing: Packing | undefined
  /** Whether its very start is damaged: nothing can be read of it. */
  isBroken: boolean
}

/** @returns the file, to be closed by the caller, or `input.not-found`, `input.not-readable`, `input.not-a-log` */
export async function openLog(file: InputFile, workingFolder: string): Promise<Result<OpenLog>> {
  let handle: FileHandle
  try {
    handle = await open(path.resolve(workingFolder, file.name), 'r')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' // every error of node:fs has a code
    return fail({ code: isMissing ? 'input.not-found' : 'input.not-readable', file: file.name })
  }
  const looked = await lookAt(file, handle)
  if (!looked.ok) await handle.close()
  return looked
}

/** What became of a file while it was read. */
export async function changeOf(
  file: InputFile,
  { handle, size = 0 }: OpenLog,
  workingFolder: string,
): Promise<{ grewBy: number; isReplaced: boolean }> {
  const now = await handle.stat({ bigint: true })
  const named = await stat(path.resolve(workingFolder, file.name), { bigint: true }).catch(() => undefined)
  const isReplaced = named === undefined || named.ino !== now.ino || named.dev !== now.dev
  return { grewBy: Math.max(0, Number(now.size) - size), isReplaced }
}

async function lookAt(file: InputFile, handle: FileHandle): Promise<Result<OpenLog>> {
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return ok({ handle, size: undefined, packing: undefined, isBroken: false })
    const { bytesRead, buffer } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0)
    const head = buffer.subarray(0, bytesRead)
    if (isBrokenPacked(file.name, head)) return ok({ handle, size: stats.size, packing: undefined, isBroken: true })
    const kind = contentKind(head)
    if (isPacking(kind)) return ok({ handle, size: stats.size, packing: kind, isBroken: false })
    if (kind !== 'text') return fail(notALog(file.name, kind))
    return ok({ handle, size: stats.size, packing: undefined, isBroken: false })
  } catch (error) {
    return fail(readProblem(file.name, error))
  }
}
