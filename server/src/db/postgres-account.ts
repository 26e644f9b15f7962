/**
 * The account that PostgreSQL runs as, and its programs and files with it: our own, or nobody's where we are root.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { chmod, chown, mkdir } from 'node:fs/promises'

/** Accounts change to this one where the shelf runs as root, which PostgreSQL refuses to. */
const nobody = 65_534

export async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700) // it may be older; somebody else's is refused here
  await ownFile(folder)
}

export async function ownFile(path: string): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, nobody, nobody)
}

/** No inherited output: a server that holds our pipe would keep us waiting. @returns the exit code */
export function runProgram(program: string, parameters: readonly string[]): Promise<number> {
  const account = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'ignore', cwd: '/', detached: true, ...account })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
