/**
 * Files that hold the key of a run: made by `diagnose map --new-key`, and inside a checkpoint.
 *
 * @module
 */
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { runKeyOf, type RunKey } from '@mooc-panorama/shared/diagnosis/run-key.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'
import { syncFolder } from '../write/diagnosis-folder.ts'
import { writeRefusal } from '../write/write-refusal.ts'

const firstWord = 'diagnose-run-key-1'
const mostBytes = 200

export function keyFileText({ text }: RunKey): string {
  return `${firstWord} ${text}\n`
}

/** @returns `undefined` where the text is not that of a key file */
export function keyInText(text: string): RunKey | undefined {
  const [, key = ''] = /^diagnose-run-key-1 ([0-9a-f]{1,64})\n$/.exec(text) ?? []
  return runKeyOf(key)
}

/** Never over a file that is there: it may be the key of a run that goes on. */
export async function makeKeyFile(named: string, io: Io): Promise<Result<void, Refusal>> {
  const place = path.resolve(io.workingFolder, named)
  const text = Buffer.from(io.randomBytes(32)).toString('hex')
  try {
    const handle = await open(place, 'wx', 0o600)
    try {
      await handle.writeFile(keyFileText({ text, isGiven: false }))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await syncFolder(path.dirname(place))
    return ok(undefined)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return refused('There is such a file already. It stays as it is.', place, io)
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return refused(`The key cannot be written: ${reason}.`, place, io)
  }
}

/** A random key only: a number that somebody has chosen is a seed, and is given as one. */
export async function readKeyFile(named: string, io: Io): Promise<Result<RunKey, Refusal>> {
  const place = path.resolve(io.workingFolder, named)
  let handle: FileHandle
  try {
    handle = await open(place, 'r')
  } catch (error) {
    return refused(codeOf(error) === 'ENOENT' ? 'There is no such key file.' : 'It cannot be read.', place, io)
  }
  try {
    const { mode, size } = await handle.stat()
    if ((mode & 0o077) !== 0) {
      return refused('Others may read this key file. Take their rights away first: chmod 600.', place, io)
    }
    const key = size > mostBytes ? undefined : keyInText(await handle.readFile('utf8'))
    if (key === undefined || key.isGiven)
      return refused('It is no key file. Make one: diagnose map --new-key FILE.', place, io)
    return ok(key)
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return refused('It cannot be read.', place, io)
  } finally {
    await handle.close()
  }
}

function refused(message: string, place: string, io: Io): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.usage, message: [`${shownPath(place, io)}: ${message}`] })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
