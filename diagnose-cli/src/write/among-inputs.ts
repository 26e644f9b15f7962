/**
 * Whether what is to be written is one of the files that are read, or would be read with them the next time: a mistyped
 * path must not cost a log, and tables are no logs.
 *
 * @module
 */
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { stdinName } from '../read/list-inputs.ts'
import { nameKind } from '../read/log-name.ts'
import { statsOf } from '../read/stats-of.ts'
import { isIn, nearestFolder } from './trial-write.ts'

/** @param paths files and folders as the user named them */
export function isAmongInputs(place: string, paths: readonly string[], workingFolder: string): boolean {
  const there = statsOf(place)
  if (!there?.isFile()) return false
  return paths
    .filter((name) => name !== stdinName)
    .map((name) => path.resolve(workingFolder, name))
    .some((input) => {
      const stats = statsOf(input)
      if (stats?.isFile()) return stats.dev === there.dev && stats.ino === there.ino
      return stats?.isDirectory() && nameKind(path.basename(place)) !== 'other' && isIn(realOf(place), realOf(input))
    })
}

/**
 * Whether a folder or file that is to be made would lie in a folder that is read.
 *
 * @param paths as above
 */
export function isWithinInputs(place: string, paths: readonly string[], workingFolder: string): boolean {
  const there = nearestFolder(place)
  const real = path.join(realOf(there), path.relative(there, place))
  return paths
    .filter((name) => name !== stdinName)
    .map((name) => path.resolve(workingFolder, name))
    .some((input) => statsOf(input)?.isDirectory() && isIn(real, realOf(input)))
}

function realOf(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    return place
  }
}
