/**
 * How a file is recognised when it is met again: on another machine, or after a restart.
 *
 * @module
 */
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { RunKey } from '@mooc-panorama/shared/diagnosis/run-key.ts'
import { stdinName, type InputFile } from '../read/list-inputs.ts'

export interface FileIdentity {
  /** 32 hexadecimal digits that stand for its path with links resolved; without the run's key they tell nothing of it. */
  place: string
  /** Bytes on disk. */
  bytes: number
  /** Changes when the file is written to or replaced. */
  version: string
}

/** @returns `undefined` for what cannot be read again: pipes, and files that are gone */
export async function fileIdentity(
  { name }: InputFile,
  { text }: RunKey,
  workingFolder: string,
): Promise<FileIdentity | undefined> {
  if (name === stdinName) return undefined
  try {
    const place = await realpath(path.resolve(workingFolder, name))
    const stats = await stat(place, { bigint: true })
    if (!stats.isFile()) return undefined
    const { size, mtimeNs, ino } = stats
    return {
      place: sha256Hex(`place of a log ${text} ${place}`).slice(0, 32),
      bytes: Number(size),
      version: `${size} ${mtimeNs} ${ino}`,
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return undefined // gone: who reads it says so
  }
}
