/**
 * The entry of the command.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { keepMemorySmall } from './engine-memory.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { dieOfSignal, processIo } from './process-io.ts'
import { runProgram } from './program.ts'

const io = openIo()

// A bug's message or stack may quote what was being read, and what is read is private: only its kind and place are told.
process.on('uncaughtException', (error: unknown) => {
  io.err(`diagnose stopped: an error in diagnose itself (${kindOf(error)}). Please report it with this line.`)
  process.exit(exitCodes.failed)
})

process.exitCode = await runProgram(process.argv.slice(2), io, keepMemorySmall(process.argv[2]))
// A read of a pipe that nobody writes to cannot be called back: it must not keep an interrupted command alive.
if (io.interrupted.aborted) {
  if (await isHeldByAFile()) dieOfSignal('SIGINT')
  process.exit(process.exitCode)
}
// Stdin may still be open where a command has not read it to its end.
process.stdin.destroy()

/** Whether a file or pipe that is being read or written does not answer. `process.exit` would wait for it. */
async function isHeldByAFile(): Promise<boolean> {
  for (let waited = 0; waited < 400; waited += 20) {
    if (!process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))) return false
    await sleep(20)
  }
  return true
}

/** Nothing can be done in a folder that is gone, and Node would say so with a stack. */
function openIo(): Io {
  try {
    return processIo()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
    process.stderr.write('The present folder is gone: go to another one.\n')
    process.exit(exitCodes.failed)
  }
}

/** The error's class and system code, and the place in our source that threw it. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code) ? error.code : ''
  const place = /\/((?:diagnose-cli|shared)\/src\/[a-z0-9/.-]+:[0-9]+)/.exec(
    error.stack?.split('\n    at ').slice(1).join('\n') ?? '',
  )
  return [error.constructor.name, code, place?.[1] ?? ''].filter((part) => part !== '').join(' ')
}
