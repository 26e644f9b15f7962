/**
 * A desk of an institution: a folder with its logs, the real command, and a token for a shelf.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { diagnose, filesBelow, type CommandResult } from './diagnose-command.ts'

/** What `-o json` says; only what is compared. */
export interface Report {
  totals: {
    lines: number
    events: number
    malformed: number
    blank: number
    categories: number
    shapes: number
    courses: number
    months: string[]
  }
  malformed: { cause: string; count: number }[]
  categories: {
    id: string
    event_type: string
    event_source: string
    occurrences: number
    shapes: number
    courses: number
    few_users: boolean
    first_month?: string
    last_month?: string
  }[]
}

export interface Desk {
  cwd: string
  /** The command with the address of the shelf and the token set. */
  command(...parameters: string[]): Promise<CommandResult>
  /** Diagnoses a log that is put down here, or the files of a folder. */
  run(log: Uint8Array | string | { folder: string }, ...flags: string[]): Promise<Report>
  upload(): Promise<CommandResult>
  /** Files of the bundle, as a zip would hold them. */
  bundle(): Map<string, Uint8Array>
  /** Puts a diagnosis folder with these files here, in the place of the one that may be there. */
  put(files: ReadonlyMap<string, Uint8Array>): void
  /** Of the receipt that the last upload has left. */
  receipt(): { diagnosis: string; duplicate: boolean; digest: string; replaces?: string }
}

interface DeskOptions {
  shelf: string
  token: string
  /** Of the diagnosis. */
  name: string
}

export function aDesk({ shelf, token, name }: DeskOptions): Desk {
  const cwd = mkdtempSync(join(tmpdir(), 'panorama-desk-'))
  const folder = join(cwd, `${name}.diagnosis`)
  // What a command keeps for its user stays at the desk: no other test may read it.
  const env = { DIAGNOSE_SHELF: shelf, DIAGNOSE_TOKEN: token, DIAGNOSE_PROFILE_DIR: join(cwd, 'profile') }
  const command = (...parameters: string[]) => diagnose(parameters, { cwd, env })
  return {
    cwd,
    command,
    run: async (log, ...flags) => {
      const isFolder = typeof log === 'object' && 'folder' in log
      const path = isFolder ? log.folder : 'tracking.log'
      if (!isFolder) writeFileSync(join(cwd, path), log)
      const { code, out, err } = await command('run', path, '--name', name, '-o', 'json', ...flags)
      if (code !== 0) throw new Error(`the command ended with ${code}: ${err}`)
      return JSON.parse(out) as Report
    },
    upload: () => command('upload', '--yes', '--accept-terms', termsVersion),
    bundle: () => new Map([...filesBelow(folder)].filter(([file]) => !file.startsWith('local'))),
    put: (files) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(join(folder, 'samples'), { recursive: true })
      for (const [file, content] of files) writeFileSync(join(folder, file), content)
    },
    receipt: () => JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8')) as ReturnType<Desk['receipt']>,
  }
}
