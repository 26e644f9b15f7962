/**
 * Where configuration and what the command keeps for its user lie.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Io } from '../io.ts'

const projectFile = 'diagnose.config.json'

type Surroundings = Pick<Io, 'env' | 'workingFolder'>

/** Names the folder of everything that is the user's own, in the place of those below the home. */
export const profileVariable = 'DIAGNOSE_PROFILE_DIR'

/** Where the user's own settings lie. */
export function userFolder({ env }: Pick<Io, 'env'>): string | undefined {
  return profileFolder(env) ?? folderBelow(env['XDG_CONFIG_HOME'], env['HOME'], '.config')
}

/** Where the command keeps what it has fetched. */
export function keptFolder({ env }: Pick<Io, 'env'>): string | undefined {
  return profileFolder(env) ?? folderBelow(env['XDG_DATA_HOME'], env['HOME'], '.local/share')
}

export function userFile(io: Pick<Io, 'env'>): string | undefined {
  const folder = userFolder(io)
  return folder === undefined ? undefined : path.join(folder, 'config.json')
}

/**
 * The nearest `diagnose.config.json` at or above the present folder. The search ends with the folder that holds `.git`,
 * with the user's home, or with the root: what lies above them belongs to another project.
 */
export function findProjectFile({ env, workingFolder }: Surroundings): string | undefined {
  for (let folder = workingFolder; ; folder = path.dirname(folder)) {
    const file = path.join(folder, projectFile)
    if (existsSync(file)) return file
    if (existsSync(path.join(folder, '.git')) || folder === env['HOME'] || folder === path.dirname(folder))
      return undefined
  }
}

/**
 * Whether anything but a command line may say how a command runs. Mostly nothing does, and then nothing of it is loaded.
 *
 * @param named the value of `--config`
 */
export function maySettingsBeGiven(named: string | undefined, io: Surroundings): boolean {
  if (named !== undefined || Object.keys(io.env).some((name) => name.startsWith('DIAGNOSE_'))) return true
  const own = userFile(io)
  return (own !== undefined && existsSync(own)) || findProjectFile(io) !== undefined
}

function profileFolder(env: Io['env']): string | undefined {
  const folder = env[profileVariable]
  return folder === undefined || folder === '' ? undefined : path.resolve(folder)
}

/** XDG names absolute folders only; others are to be ignored. */
function folderBelow(xdg: string | undefined, home: string | undefined, inHome: string): string | undefined {
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : home && path.join(home, inHome)
  return base === undefined || base === '' ? undefined : path.join(base, 'diagnose')
}
