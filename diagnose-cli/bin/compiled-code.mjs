/**
 * Keeps the compiled code of the command for its next start, which then takes a third of the time, and every thread less
 * memory. It holds nothing but our own code.
 *
 * The folder must be the user's alone: who can write there, can make the command do anything. So the temporary folder that
 * Node would take, which all users of a machine share, is not taken. Without a safe folder the command goes without.
 *
 * @module
 */
import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import * as module from 'node:module'
import path from 'node:path'

/** @param {NodeJS.ProcessEnv} env is told the folder, so that threads take it too */
export function keepCompiledCode(env) {
  if (env.NODE_COMPILE_CACHE !== undefined || env.NODE_DISABLE_COMPILE_CACHE !== undefined) return
  const folder = safeFolder(env)
  if (folder === undefined || module.enableCompileCache === undefined) return
  const { directory } = module.enableCompileCache(folder)
  if (directory !== undefined) env.NODE_COMPILE_CACHE = folder
}

/** @param {NodeJS.ProcessEnv} env */
function safeFolder({ XDG_CACHE_HOME: named, HOME: home }) {
  const below = named !== undefined && path.isAbsolute(named) ? named : home && path.join(home, '.cache')
  if (!below || !isOwn(home ?? below)) return undefined
  const folder = path.join(below, 'diagnose', 'compiled-code')
  try {
    for (const place of [below, path.dirname(folder), folder]) makeFolder(place)
  } catch {
    return undefined // read-only, full, or something else has the name
  }
  return isOwn(path.dirname(folder)) && isOwn(folder) ? folder : undefined
}

/** Whether it is a folder, no link, that belongs to the user and that nobody else may write to. */
function isOwn(folder) {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isDirectory()) return false
  const isMine = process.getuid === undefined || stats.uid === process.getuid()
  return isMine && (process.platform === 'win32' || (stats.mode & 0o022) === 0)
}

/**
 * One by one: Node's `recursive` never ends in folders of `/proc`.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
}
