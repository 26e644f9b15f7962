/**
 * Whether a file that is to be written is one of those that are read: a mistyped path must not cost a log.
 *
 * @module
 */
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { stdinName } from '../read/list-inputs.ts'
import { nameKind } from '../read/log-name.ts'
import { statsOf } from '../read/stats-of.ts'
import { isIn } from './trial-write.ts'

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

function realOf(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    return place
  }
}
