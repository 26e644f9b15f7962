/**
 * Whether a file can be written, tried before the hours that a scan may take.
 *
 * @module
 */
import { accessSync, constants, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeRefusal } from './write-refusal.ts'

/**
 * What stands at the place stays as it is.
 *
 * @param coming a folder that will be made before the file is written, and those above it
 * @returns why the file cannot be written, in words
 */
export async function whyNotWritable(place: string, coming?: string): Promise<string | undefined> {
  try {
    const stats = statSync(place, { throwIfNoEntry: false })
    if (stats?.isDirectory()) return writeRefusal(Object.assign(new Error(), { code: 'EISDIR' }))
    if (stats !== undefined && !stats.isFile()) return void accessSync(place, constants.W_OK)
    const folder = path.dirname(place)
    await tryIn(coming !== undefined && isIn(coming, folder) ? nearestFolder(folder) : folder)
    return undefined
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return reason
  }
}

/** Tried, not asked: rights alone do not tell of a full disk. @throws an error of the system where no file can be made */
export async function tryIn(folder: string): Promise<void> {
  const trial = await mkdtemp(path.join(folder, '.diagnose-trial-'))
  try {
    await writeFile(path.join(trial, 'trial'), 'trial')
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

/** The folder itself, or the nearest one above it that is there. */
export function nearestFolder(folder: string): string {
  const above = path.dirname(folder)
  return above === folder || statSync(folder, { throwIfNoEntry: false }) !== undefined ? folder : nearestFolder(above)
}

/** Whether a place is a folder, or lies in it. */
export function isIn(place: string, folder: string): boolean {
  const way = path.relative(folder, place)
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
}
