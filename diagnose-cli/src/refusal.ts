/**
 * Why a command does not go on, for its user: what failed, what to do, and the exit code.
 *
 * @module
 */
import type { ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'

export interface Refusal {
  exitCode: ExitCode
  /** One line each. Never content of a log, never a token. */
  message: string[]
}

/** Says it on stderr. @returns its exit code */
export function tell({ message, exitCode }: Refusal, io: Io): ExitCode {
  for (const line of message) io.err(line)
  return exitCode
}
