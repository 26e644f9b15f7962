/**
 * Logs for imports, and the real command that imports them.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { diagnose, type CommandResult } from './diagnose-command.ts'
import { logOf, type TrackingEvent } from './events.ts'

export interface ImportPlace {
  folder: string
  /** Runs `diagnose import` on the events, which stand in one log. */
  importLog(events: readonly TrackingEvent[], parameters: readonly string[]): Promise<CommandResult>
  remove(): void
}

/** A folder with a home of its own, so that its secret is its own too. */
export function anImportPlace(): ImportPlace {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-import-'))
  mkdirSync(path.join(folder, 'home'))
  const env = { HOME: path.join(folder, 'home') }
  return {
    folder,
    importLog(events, parameters) {
      writeFileSync(path.join(folder, 'tracking.log'), logOf(events))
      return diagnose(['import', 'tracking.log', ...parameters], { cwd: folder, env })
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
