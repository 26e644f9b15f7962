/**
 * The address of a PostgreSQL server, as the user gives it behind `--to`. It may hold a password, so no message repeats it.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { isSchemaName } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import { usualSchema } from '@mooc-panorama/shared/moocdb/load-scripts.ts'
import { resolveSettings } from '../../config/resolve-settings.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'

export interface PostgresAddress {
  /** Without the parameters that are ours, or that the driver would send to the server. */
  url: string
  /** A socket's folder. */
  host: string | undefined
  /** `require` and `prefer` do not look who is there; `verify-full` does. */
  ssl: false | 'prefer' | 'require' | 'verify-full'
  /** Where the tables go. */
  schema: string
}

const sslModes = new Map<string, PostgresAddress['ssl']>([
  ['disable', false],
  ['prefer', 'prefer'],
  ['require', 'require'],
  ['verify-ca', 'verify-full'],
  ['verify-full', 'verify-full'],
])

const parameters = ['host', 'schema', 'sslmode']

/** A server elsewhere is asked who it is, and is written to in secret, unless the address says another `sslmode`. */
export function postgresAddress(text: string, io: Io): Result<PostgresAddress, Refusal> {
  if (!URL.canParse(text)) return refused('The address of the database is none: postgres://user@host/database.')
  const url = new URL(text)
  const given = new Map(url.searchParams)
  if ([...given.keys()].some((name) => !parameters.includes(name))) {
    return refused(`The address of the database may have the parameters ${parameters.join(', ')}, and no others.`)
  }
  const schema = given.get('schema') ?? usualSchema
  if (!isSchemaName(schema)) return refused('The schema needs another name: small letters, digits and _, up to 40.')
  const host = given.get('host')
  const isLocal = host?.startsWith('/') ?? ['', 'localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const ssl = sslModes.get(given.get('sslmode') ?? (isLocal ? 'disable' : 'verify-full'))
  if (ssl === undefined) return refused(`sslmode is one of ${[...sslModes.keys()].join(', ')}.`)
  if (!isLocal && isOffline(io)) {
    return refused(
      'DIAGNOSE_OFFLINE=1 is set, or "offline" in a configuration file: this database is not on this machine.',
    )
  }
  url.search = ''
  return ok({ url: url.href, host, ssl, schema })
}

function isOffline(io: Io): boolean {
  const settings = resolveSettings(undefined, io)
  return !settings.ok || settings.value.held.get('offline')?.value === true
}

function refused(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.usage, message: [message] })
}
