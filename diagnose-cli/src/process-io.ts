/**
 * The real streams, environment, clock and signals.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { liveLine } from './live-line.ts'
import { askOnTerminal } from './terminal/ask-on-terminal.ts'
import { writeRefusal } from './write/write-refusal.ts'

/** After this time an interrupted command that is still there waits in vain. */
const cleaningUpMs = 2_000

export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  tellWhenNothingCanBeWritten(stdout)
  tellWhenNothingCanBeWritten(stderr)
  const interrupted = signalsOfTheProcess()
  const line = liveLine(stderr)

  return {
    out: (text) => {
      line.clear()
      stdout.write(`${text}\n`)
    },
    outBytes: (bytes) => {
      line.clear()
      // What cannot be written is told where the stream's errors are heard.
      return new Promise((resolve) => stdout.write(bytes, () => resolve()))
    },
    err: (text) => {
      line.clear()
      stderr.write(`${text}\n`)
    },
    live: (text) => line.show(text),
    ask: (question, how = { isSecret: false }) => {
      line.clear()
      return askOnTerminal(question, { input: stdin, output: stderr, interrupted }, how)
    },
    stdin,
    terminal: { input: stdin.isTTY === true, output: stdout.isTTY === true, errors: stderr.isTTY === true },
    columns: stdout.isTTY ? stdout.columns : undefined,
    env: process.env,
    workingFolder: process.cwd(),
    now: Date.now,
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    interrupted,
  }
}

/**
 * The reader of a pipe may leave early (`diagnose show | head`). That is no failure; what is left is not printed. A file
 * on a full disk is one, and the command ends with it.
 */
function tellWhenNothingCanBeWritten(stream: NodeJS.WriteStream): void {
  let isTold = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isTold || error.code === 'EPIPE' || error.code === 'EIO') return
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    isTold = true
    if (stream === process.stdout) process.stderr.write(`What was printed is not complete: ${reason}.\n`)
    process.on('exit', () => (process.exitCode = exitCodes.failed))
  })
}

/** Ends the process at once; a shell sees 128 and the signal's number. `process.exit` would wait for files and pipes. */
export function dieOfSignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/**
 * Cleaning up takes less than a second, and a second signal does not stop it. One that comes later finds a command that
 * waits for what it cannot call back, such as the other end of a pipe.
 */
function signalsOfTheProcess(): AbortSignal {
  const controller = new AbortController()
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      first ??= performance.now()
      controller.abort()
      if (performance.now() - first < cleaningUpMs) return
      dieOfSignal(signal)
    })
  }
  return controller.signal
}
