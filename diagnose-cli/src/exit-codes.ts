/**
 * What the command's exit code means. Scripts rely on these numbers.
 *
 * @module
 */
export const exitCodes = {
  done: 0,
  failed: 1,
  /** Wrong usage, bad configuration, or offline mode. */
  usage: 2,
  /** The privacy check refused: nothing was written or sent. */
  private: 3,
  /** A token is missing or was refused. */
  token: 4,
  /** The shelf refused the bundle. */
  rejected: 5,
  /** A figure is not what was asked for (`coverage --min`, `check --fail-on`, `diff --fail-on`, `translate --strict`). */
  threshold: 6,
  /** Finished, but part of the input could not be read (`--strict`). */
  partly: 7,
  /** Declined, or consent was not possible. */
  declined: 8,
  /** The network gave up; the same command may be repeated safely. */
  network: 9,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a command calls when it has finished. */
export type Done = (code: ExitCode) => void

const meanings: Record<keyof typeof exitCodes, string> = {
  done: 'done',
  failed: 'failed; the message says why',
  usage: 'wrong usage, bad configuration, or DIAGNOSE_OFFLINE=1',
  private: 'the check found a private value: nothing was written or sent',
  token: 'the token is missing or refused',
  rejected: 'the shelf refused the bundle; the reason is printed',
  threshold: 'a figure is not what was asked for (coverage --min, check --fail-on, diff --fail-on, translate --strict)',
  partly: 'finished, but part of the input could not be read (--strict)',
  declined: 'declined, or nobody there to consent',
  network: 'the network gave up; the same command may be repeated',
  interrupted: 'interrupted',
}

/** Rising. */
export const exitCodeRows: readonly { name: string; code: ExitCode; meaning: string }[] = Object.entries(exitCodes).map(
  ([name, code]) => ({ name, code, meaning: meanings[name as keyof typeof exitCodes] }), // a key of our own object
)

/** For `--help`. */
export const exitCodeText = `Exit codes:\n${exitCodeRows.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${meaning}`).join('\n')}`
