/**
 * Runs the real command `diagnose`, as a user's shell does.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const launcher = join(import.meta.dirname, '../../diagnose-cli/bin/diagnose.mjs')

export interface CommandResult {
  code: number | null
  out: string
  err: string
}

export interface CommandOptions {
  cwd: string
  env?: Record<string, string>
  /** All of stdin; without it stdin is empty. */
  input?: Uint8Array | string
  /** Called with the running command; stdin stays open then. */
  whileRunning?: (child: ChildProcess) => void | Promise<void>
  /** Program and parameters before the launcher, by default the Node of this test. */
  under?: readonly string[]
}

/** Nothing of the tester's own settings reaches the command. */
const cleanEnvironment = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }

export async function diagnose(parameters: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const [program = process.execPath, ...before] = options.under ?? [process.execPath]
  const child = spawn(program, [...before, launcher, ...parameters], {
    cwd: options.cwd,
    env: { ...cleanEnvironment, ...options.env },
    stdio: 'pipe',
  })
  const result: CommandResult = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (result.err += text))
  child.stdin.on('error', () => {}) // the command may end before it has read everything
  const closed = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      result.code = code
      resolve()
    })
  })
  if (options.whileRunning === undefined) child.stdin.end(options.input)
  else await options.whileRunning(child)
  await closed
  return result
}

/** Every file below a folder with its bytes, by its path from there, sorted. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort()
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  )
}
