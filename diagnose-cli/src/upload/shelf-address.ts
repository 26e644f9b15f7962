/**
 * Which shelf is meant: `--shelf`, else `DIAGNOSE_SHELF`, else the file of `--config` or the user's own. Never the file of
 * a project alone: whoever wrote it would choose who gets the diagnosis and the token.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { resolveSettings, type Settings } from '../config/resolve-settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'

/** Without a trailing slash, so that paths can be added and credentials be found. */
export type ShelfAddress = string

export interface ShelfFlags {
  shelf?: string
  /** The file of `--config`. */
  config?: string
}

/** For a command that asks it something, so not where the network is not to be used. */
export function shelfAddress(flags: ShelfFlags, io: Io): Result<ShelfAddress, Refusal> {
  const settings = resolveSettings(flags.config, io)
  if (!settings.ok) return settings
  if (settings.value.held.get('offline')?.value === true) {
    return refuse('DIAGNOSE_OFFLINE=1 is set, or "offline" in a configuration file: this command needs the network.')
  }
  return namedShelf(flags, settings.value, io)
}

/** For a command that only speaks of it. */
export function shelfOfFlags(flags: ShelfFlags, io: Io): Result<ShelfAddress, Refusal> {
  const settings = resolveSettings(flags.config, io)
  return settings.ok ? namedShelf(flags, settings.value, io) : settings
}

function namedShelf({ shelf }: ShelfFlags, { held, ignored }: Settings, io: Io): Result<ShelfAddress, Refusal> {
  const named = shelf ?? held.get('shelf')?.value
  if (named !== undefined && named !== '') return parseShelfAddress(String(named))
  const [projects] = ignored.filter(({ key }) => key === 'shelf')
  if (projects !== undefined) {
    const parsed = parseShelfAddress(String(projects.value))
    if (!parsed.ok) return parsed
    return refuse(
      `Which shelf? ${shownPath(projects.file, io)} names ${parsed.value}, but a project does not choose where something is sent. Where you mean it, give --shelf ${parsed.value}.`,
    )
  }
  return refuse(
    'Which shelf? Give --shelf <address>, or set DIAGNOSE_SHELF, or do: diagnose config set shelf <address>',
  )
}

/** HTTPS, or this very machine. */
export function parseShelfAddress(text: string): Result<ShelfAddress, Refusal> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    return refuse('The address of the shelf is not a web address such as https://shelf.example.org.')
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return refuse('The address of the shelf must have no user name, password, query or fragment.')
  }
  if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    return refuse('The address of the shelf must begin with https://. Only a shelf on this machine may have http://.')
  }
  return ok(`${url.origin}${url.pathname.replace(/\/+$/, '')}`)
}

function refuse(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.usage, topic: 'environment', message: [message] })
}
