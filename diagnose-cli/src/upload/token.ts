/**
 * The token for a shelf: from `DIAGNOSE_TOKEN`, else from the credentials file. Never from a flag, which other users of
 * the machine could see, and never from a project's file.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'
import { credentialsFile, readCredentials, tokenIn } from './credentials.ts'
import type { ShelfAddress } from './shelf-address.ts'

export interface ShelfToken {
  token: string
  /** Where it comes from, for the preview. */
  from: string
}

export function tokenFor(shelf: ShelfAddress, io: Io): Result<ShelfToken, Refusal> {
  const given = io.env['DIAGNOSE_TOKEN']
  if (given !== undefined && given !== '') return checkedToken(given, 'DIAGNOSE_TOKEN')
  const file = credentialsFile(io)
  const credentials = file === undefined ? ok(new Map<string, string>()) : readCredentials(file)
  if (!credentials.ok) return credentials
  const token = tokenIn(credentials.value, shelf)
  if (token !== undefined) return checkedToken(token, printable(file ?? ''))
  return refuse([
    `There is no token for ${shelf}.`,
    `Set DIAGNOSE_TOKEN, or do: diagnose auth login. The people who run the shelf give tokens to institutions.`,
  ])
}

/** What does not fit into a header cannot be a token; it is not repeated in the message. */
export function checkedToken(token: string, from: string): Result<ShelfToken, Refusal> {
  if (/^[\x21-\x7e]{1,400}$/.test(token)) return ok({ token, from })
  return refuse([`The token in ${from} has characters that no token has.`])
}

function refuse(message: string[]): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.token, message })
}
