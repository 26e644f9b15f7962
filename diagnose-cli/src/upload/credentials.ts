/**
 * The credentials file: the token for each shelf, readable by its owner alone.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { userFolder } from '../config/config-places.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { statsOf } from '../read/stats-of.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'
import { makeFolder } from '../write/diagnosis-folder.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { parseShelfAddress, type ShelfAddress } from './shelf-address.ts'

/** From the address of a shelf, as somebody has written it, to the token. */
export type Credentials = ReadonlyMap<string, string>

const credentialsSchema = z.record(z.string(), z.string())

/** @returns `undefined` where the environment names no place for it */
export function credentialsFile(io: Pick<Io, 'env'>): string | undefined {
  const folder = userFolder(io)
  return folder === undefined ? undefined : path.join(folder, 'credentials.json')
}

/** What a file that is not there holds is nothing. */
export function readCredentials(file: string): Result<Credentials, Refusal> {
  const stats = statsOf(file)
  if (stats === undefined) return ok(new Map())
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
    return refuse(`${printable(file)} can be read by other users of this machine. Do: chmod 600 ${printable(file)}`)
  }
  try {
    return ok(new Map(Object.entries(credentialsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))))
  } catch {
    return refuse(`${printable(file)} cannot be read as {"<address of a shelf>": "<token>"}.`)
  }
}

/** An address may be written with a slash at its end, or without. */
export function tokenIn(credentials: Credentials, shelf: ShelfAddress): string | undefined {
  return [...credentials].find(([address]) => isOf(shelf, address))?.[1]
}

/** The credentials with another token for the shelf, or with none. */
export function withToken(credentials: Credentials, shelf: ShelfAddress, token: string | undefined): Credentials {
  const others = [...credentials].filter(([address]) => !isOf(shelf, address))
  return new Map(token === undefined ? others : [...others, [shelf, token]])
}

/** @returns why it could not be written, or `undefined` when it is */
export async function writeCredentials(file: string, credentials: Credentials): Promise<Refusal | undefined> {
  const text = `${JSON.stringify(Object.fromEntries(credentials), null, 2)}\n`
  try {
    await makeFolder(path.dirname(file))
    await writePrivateFile(file, [new TextEncoder().encode(text)])
    return undefined
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return { exitCode: exitCodes.failed, message: [`${printable(file)} cannot be written: ${reason}.`] }
  }
}

function isOf(shelf: ShelfAddress, address: string): boolean {
  const known = parseShelfAddress(address)
  return known.ok && known.value === shelf
}

function refuse(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.token, message: [message] })
}
