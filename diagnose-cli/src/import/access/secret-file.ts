/**
 * The secret that ids of people are made with: a file of the user's own, made when it is first needed.
 *
 * It stays with whoever has the logs. With it, anybody who knows names can find their ids; without it, another import
 * cannot give the same ids again. No output holds it.
 *
 * @module
 */
import { constants, existsSync } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { userFolder } from '../../config/config-places.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import { makeFolder, syncFolder } from '../../write/diagnosis-folder.ts'
import { writeRefusal } from '../../write/write-refusal.ts'

export interface ImportSecret {
  bytes: Uint8Array
  /** Where it lies, as a user types it. */
  place: string
  /** Whether it was made now. */
  isNew: boolean
}

const firstWord = 'diagnose-import-secret-1'
const mostBytes = 200

/**
 * @param named where it is, or `undefined` for the usual place; made there if there is none
 * @param isDry whether nothing may be written: where there is no secret, one is made for this time only
 */
export async function importSecret(
  named: string | undefined,
  io: Io,
  isDry = false,
): Promise<Result<ImportSecret, Refusal>> {
  const folder = userFolder(io)
  if (named === undefined && folder === undefined) {
    if (isDry) return onlyNow('', io)
    return refused('There is no place for the secret that ids are made with. Name one: --secret-file FILE.')
  }
  const place = named === undefined ? path.join(folder ?? '', 'import-secret') : path.resolve(io.workingFolder, named)
  const shown = shownPath(place, io)
  try {
    const known = await readSecret(place)
    if (known === 'absent' && isDry) return onlyNow(shown, io)
    if (known === 'absent') {
      const bytes = await makeSecret(place, io)
      if (bytes !== undefined) return ok({ bytes, place: shown, isNew: true })
      // What stands there and is not there is a link; following it again would never end.
      return existsSync(place) ? await importSecret(named, io, isDry) : refused(`${shown}: It is a link to nothing.`)
    }
    if (known === 'shared')
      return refused(`${shown}: Others may read this secret. Take their rights away first: chmod 600.`)
    if (known === 'other')
      return refused(`${shown}: It holds no secret for imports. Name another file: --secret-file FILE.`)
    return ok({ bytes: known, place: shown, isNew: false })
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return refused(`${shown}: The secret that ids are made with cannot be read or written: ${reason}.`)
  }
}

function onlyNow(place: string, io: Io): Result<ImportSecret, Refusal> {
  return ok({ bytes: io.randomBytes(32), place, isNew: false })
}

async function readSecret(place: string): Promise<Uint8Array | 'absent' | 'shared' | 'other'> {
  // A pipe is opened at once, to be refused, and does not wait for its writer.
  const handle = await open(place, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (handle === undefined) return 'absent'
  try {
    const stats = await handle.stat()
    if (!stats.isFile() || stats.size > mostBytes) return 'other'
    if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) return 'shared'
    const [, hex] = /^diagnose-import-secret-1 ([0-9a-f]{64})\n$/.exec(await handle.readFile('utf8')) ?? []
    return hex === undefined ? 'other' : Buffer.from(hex, 'hex')
  } finally {
    await handle.close()
  }
}

/** Whole or not at all. @returns `undefined` where another import has made one in this moment */
async function makeSecret(place: string, io: Io): Promise<Uint8Array | undefined> {
  const bytes = io.randomBytes(32)
  await makeFolder(path.dirname(place))
  const draft = `${place}.${Buffer.from(io.randomBytes(4)).toString('hex')}.new`
  try {
    await writeSecret(draft, bytes)
    await link(draft, place)
    await syncFolder(path.dirname(place))
    return bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeSecret(draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${firstWord} ${Buffer.from(bytes).toString('hex')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function refused(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.usage, message: [message] })
}
