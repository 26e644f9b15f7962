/**
 * Starts a thread that reads logs before the command is loaded, where it will surely be needed: loading both takes a tenth of a
 * second, and so they load side by side.
 *
 * @module
 */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** What the command's threads load, and the bytes from which it has some: smaller files are read by one thread. */
const scan = { kind: 'scan', worthThreadsBytes: 8 * 1024 * 1024 }
const threads = new Map([
  ['run', scan],
  ['map', scan],
  ['import', { kind: 'import', worthThreadsBytes: 32 * 1024 * 1024 }],
])

/** @param {string[]} args the command line */
export async function startThreadEarly([command = '', ...args]) {
  const thread = threads.get(command)
  if (thread === undefined || workersOf(args) < 2) return
  const { kind, worthThreadsBytes } = thread
  if (!args.some((arg) => bytesOf(arg) >= worthThreadsBytes)) return
  const { startThread } = await import('../src/workers/waiting-thread.ts')
  startThread(kind)
}

/** @param {string[]} args */
function workersOf(args) {
  const at = args.findLastIndex((arg) => arg === '--workers' || arg.startsWith('--workers='))
  if (at < 0) return availableParallelism()
  return Number(args[at] === '--workers' ? args[at + 1] : args[at].slice('--workers='.length))
}

/** @param {string} name */
function bytesOf(name) {
  try {
    const stats = statSync(name)
    return stats.isFile() ? stats.size : 0
  } catch {
    return 0 // an option, or what the command will say is missing
  }
}
