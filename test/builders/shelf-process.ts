/**
 * The real command `npm start` as a process of its own, with everything that it writes.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ShelfProcess {
  url: string
  /** All of stdout and stderr so far. */
  output(): string
  /** Ends when the process has. @returns its exit code, where no signal has ended it */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

const repository = join(import.meta.dirname, '../..')

/** @throws with the output when it does not start */
export async function aShelfProcess(environment: Record<string, string>): Promise<ShelfProcess> {
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<void>((done) => {
    server.once('close', () => done())
  })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    server.kill(signal)
    await ended
    return server.exitCode
  }
  for (let waited = 0; waited < 60_000; waited += 50) {
    const [, url] = /The shelf is at (\S+)/.exec(output) ?? []
    if (url !== undefined) return { url, output: () => output, stop }
    if (server.exitCode !== null) throw new Error(`the shelf ended: ${output}`)
    await sleep(50)
  }
  await stop('SIGKILL')
  throw new Error('the shelf did not start')
}
