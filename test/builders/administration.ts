/**
 * `npm run shelf -- …` as a process of its own.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')

export interface Administered {
  code: number
  out: string
  err: string
}

export function administer(
  environment: Record<string, string>,
  ...parameters: readonly string[]
): Promise<Administered> {
  const options = { cwd: repository, env: { PATH: process.env['PATH'] ?? '', ...environment } }
  return run(process.execPath, ['server/src/administration.ts', ...parameters], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      out: stdout,
      err: stderr,
    }),
  )
}
