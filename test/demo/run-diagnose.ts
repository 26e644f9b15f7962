/**
 * Runs the real command `diagnose` as a user does: as a process of its own.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../diagnose-cli/bin/diagnose.mjs')

/** How much of a failed command's messages is shown. Characters. */
const shownMessages = 2000

/**
 * Ends when the command has ended well.
 *
 * @throws where it ends with another code than 0, with what it wrote to standard error
 */
export async function runDiagnose(
  parameters: readonly string[],
  { signal, environment = {} }: { signal: AbortSignal; environment?: Record<string, string> },
): Promise<void> {
  signal.throwIfAborted()
  const child = spawn(process.execPath, [program, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  })
  const interrupt = (): boolean => child.kill('SIGINT')
  signal.addEventListener('abort', interrupt, { once: true })
  let messages = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    messages = (messages + text).slice(-shownMessages)
  })
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (exit) => resolve(exit ?? 1))
    })
    signal.throwIfAborted()
    if (code !== 0) throw new Error(`diagnose ${parameters[0] ?? ''} ended with ${code}:\n${messages}`)
  } finally {
    signal.removeEventListener('abort', interrupt)
  }
}
