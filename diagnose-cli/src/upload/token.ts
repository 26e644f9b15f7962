/**
 * The token for a shelf: from `DIAGNOSE_TOKEN`, else from the credentials file. Never from a flag, which other users of
 * the machine could see, and never from a project's file.
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
import { parseShelfAddress, type ShelfAddress } from './shelf-address.ts'

export interface ShelfToken {
  token: string
  /** Where it comes from, for the preview. */
  from: string
}

/** From the address of a shelf to the token. */
const credentialsSchema = z.record(z.string(), z.string())

export function tokenFor(shelf: ShelfAddress, io: Io): Result<ShelfToken, Refusal> {
  const given = io.env['DIAGNOSE_TOKEN']
  if (given !== undefined && given !== '') return checked(given, 'DIAGNOSE_TOKEN')
  const folder = userFolder(io)
  const file = folder === undefined ? undefined : path.join(folder, 'credentials.json')
  const entries = file === undefined ? ok([]) : readCredentials(file)
  if (!entries.ok) return entries
  for (const [address, token] of entries.value) {
    const known = parseShelfAddress(address)
    if (known.ok && known.value === shelf) return checked(token, printable(file ?? ''))
  }
  return refuse([
    `There is no token for ${shelf}.`,
    `Set DIAGNOSE_TOKEN, or write {"${shelf}": "<token>"} into ${printable(file ?? 'the credentials file')} (mode 0600). The people who run the shelf give tokens to institutions.`,
  ])
}

function readCredentials(file: string): Result<[string, string][], Refusal> {
  const stats = statsOf(file)
  if (stats === undefined) return ok([])
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
    return refuse([`${printable(file)} can be read by other users of this machine. Do: chmod 600 ${printable(file)}`])
  }
  try {
    return ok(Object.entries(credentialsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))))
  } catch {
    return refuse([`${printable(file)} cannot be read as {"<address of a shelf>": "<token>"}.`])
  }
}

/** What does not fit into a header cannot be a token; it is not repeated in the message. */
function checked(token: string, from: string): Result<ShelfToken, Refusal> {
  if (/^[\x21-\x7e]{1,400}$/.test(token)) return ok({ token, from })
  return refuse([`The token in ${from} has characters that no token has.`])
}

function refuse(message: string[]): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.token, message })
}
