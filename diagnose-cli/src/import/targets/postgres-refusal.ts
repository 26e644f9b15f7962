/**
 * Why a PostgreSQL server did not take the tables, in words. What the server itself says may hold values of rows, and the
 * address may hold a password: neither is repeated, only the code.
 *
 * @module
 */
import { exitCodes, type ExitCode } from '../../exit-codes.ts'
import type { Refusal } from '../../refusal.ts'

/** By the beginning of the code, the longest first. */
const reasons: readonly [code: string, reason: string][] = [
  ['28', 'It does not know this user, or the password is another.'],
  ['3D000', 'It has no such database.'],
  ['42501', 'This user may not make a schema there: grant create on database.'],
  ['42P06', 'Another import has made this schema in the meantime.'],
  ['23505', 'Another import has made this schema in the meantime.'],
  ['53100', 'Its disk is full.'],
  ['53', 'It has no more room for this.'],
  ['57', 'Somebody has stopped it, or this work.'],
  ['25', 'The transaction was broken off before.'],
]

const trust =
  'Its certificate is not one that this machine trusts (NODE_EXTRA_CA_CERTS names more). sslmode=require does not look at it.'

/** @returns `undefined` where the error has nothing to do with a database, so is a bug */
export function postgresRefusal(error: unknown): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^[A-Z0-9_]{5,60}$/.test(code)) return undefined
  if (/^(?:[0-9A-Z]{5})$/.test(code) && isFromServer(error)) {
    const [, reason = 'It refuses a statement.'] = reasons.find(([start]) => code.startsWith(start)) ?? []
    return refusal(exitCodes.failed, `The database does not take the tables [${code}]. ${reason}`)
  }
  if (/CERT|SIGNATURE|SELF_SIGNED/.test(code))
    return refusal(exitCodes.network, `The database cannot be trusted [${code}]. ${trust}`)
  if (/^(?:E[A-Z]+|CONNECT\w*|CONNECTION\w*|ERR_SSL\w*)$/.test(code)) {
    return refusal(exitCodes.network, `The database cannot be reached, or the connection was lost [${code}].`)
  }
  return undefined
}

function isFromServer(error: unknown): boolean {
  return error instanceof Error && error.name === 'PostgresError'
}

function refusal(exitCode: ExitCode, what: string): Refusal {
  return { exitCode, code: 'import.target', message: [`${what} Nothing was written.`] }
}
