/**
 * Starts a thread that scans before the command is loaded, where it will surely be needed: loading both takes a tenth of a
 * second, and so they load side by side.
 *
 * @module
 */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Smaller files are scanned by one thread. Bytes. */
const worthThreadsBytes = 8 * 1024 * 1024

const scanning = new Set(['run', 'map'])

/** @param {string[]} args the command line */
export async function startThreadEarly([command = '', ...args]) {
  if (!scanning.has(command) || workersOf(args) < 2 || !args.some(isLargeFile)) return
  const { startThread } = await import('../src/workers/waiting-thread.ts')
  startThread()
}

/** @param {string[]} args */
function workersOf(args) {
  const at = args.findLastIndex((arg) => arg === '--workers' || arg.startsWith('--workers='))
  if (at < 0) return availableParallelism()
  return Number(args[at] === '--workers' ? args[at + 1] : args[at].slice('--workers='.length))
}

/** @param {string} name */
function isLargeFile(name) {
  try {
    const stats = statSync(name)
    return stats.isFile() && stats.size >= worthThreadsBytes
  } catch {
    return false // an option, or what the command will say is missing
  }
}
