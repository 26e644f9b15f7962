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

/** For `--help`. */
export const exitCodeText = `Exit codes:
  0    done
  1    failed
  2    wrong usage, bad configuration, or DIAGNOSE_OFFLINE=1
  3    the check found a private value: nothing was written or sent
  4    the token is missing or refused
  5    the shelf refused the bundle
  7    finished, but part of the input could not be read (--strict)
  8    declined, or nobody there to consent
  9    the network gave up; the same command may be repeated
  130  interrupted`
