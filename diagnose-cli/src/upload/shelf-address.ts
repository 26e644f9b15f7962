/**
 * Which shelf is meant: `--shelf`, else `DIAGNOSE_SHELF`, else `diagnose.config.json` found upward from here, else the
 * user's own `config.json`.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'

/** Without a trailing slash, so that paths can be added and credentials be found. */
export type ShelfAddress = string

const configSchema = z.strictObject({ $schema: z.string().optional(), shelf: z.string().optional() })

export function shelfAddress(flag: string | undefined, io: Io): Result<ShelfAddress, Refusal> {
  if (io.env['DIAGNOSE_OFFLINE'] === '1') {
    return refuse('DIAGNOSE_OFFLINE=1 is set: this command needs the network.')
  }
  let named = flag ?? io.env['DIAGNOSE_SHELF']
  for (const file of configFiles(io)) {
    if (named !== undefined) break
    const config = readConfig(file)
    if (!config.ok) return config
    named = config.value.shelf
  }
  if (named === undefined || named === '') {
    return refuse(
      'Which shelf? Give --shelf <address>, or set DIAGNOSE_SHELF, or put {"shelf": "<address>"} into diagnose.config.json.',
    )
  }
  return parseShelfAddress(named)
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
  return fail({ exitCode: exitCodes.usage, message: [message] })
}

/** Where the user's own settings lie. */
export function userFolder({ env }: Io): string | undefined {
  const base = env['XDG_CONFIG_HOME'] ?? (env['HOME'] === undefined ? undefined : path.join(env['HOME'], '.config'))
  return base === undefined ? undefined : path.join(base, 'diagnose')
}

function configFiles(io: Io): string[] {
  const files: string[] = []
  for (let folder = io.workingFolder; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'diagnose.config.json')
    if (files.length === 0 && existsSync(file)) files.push(file)
    if (folder === path.dirname(folder)) break
  }
  const own = userFolder(io)
  const userFile = own === undefined ? undefined : path.join(own, 'config.json')
  return userFile !== undefined && existsSync(userFile) ? [...files, userFile] : files
}

function readConfig(file: string): Result<z.infer<typeof configSchema>, Refusal> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return refuse(`${printable(file)}: The file cannot be read as JSON.`)
  }
  const config = configSchema.safeParse(json)
  return config.success
    ? ok(config.data)
    : refuse(`${printable(file)}: The only setting of this version is "shelf", a text.`)
}
