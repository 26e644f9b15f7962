/**
 * A read that failed, as a problem.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'

/** @throws what is no error of the system */
export function readProblem(file: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
  return { code: 'input.not-readable', file, hint: `The system says ${code}.` }
}

/** Whether there is no such file: nothing of the name, a file above it, or links in a circle. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP'
}
