/**
 * What a command may touch of the world around it: the streams, the environment, the clock and chance. Tests hand in their own.
 *
 * @module
 */
export interface Io {
  /** Writes data to stdout, with a line end. */
  out(text: string): void
  /** Writes bytes to stdout as they are. @returns when they are taken, so that not all of them wait in memory */
  outBytes(bytes: Uint8Array): Promise<void>
  /** Writes a message to stderr, with a line end. */
  err(text: string): void
  /** Shows a line that the next one replaces; only on a terminal. The empty text clears it. */
  live(text: string): void
  /** Asks on the terminal; a secret is not shown as it is typed. @returns the answer without blanks around it, or `undefined` where nobody can answer */
  ask(question: string, how?: { isSecret: boolean }): Promise<string | undefined>
  stdin: AsyncIterable<Uint8Array>
  terminal: { input: boolean; output: boolean; errors: boolean }
  /** Width of stdout in characters; `undefined` where it is no terminal. */
  columns: number | undefined
  env: Readonly<Record<string, string | undefined>>
  workingFolder: string
  /** Milliseconds since 1970. */
  now(): number
  /** So many random bytes, fit for secrets. */
  randomBytes(count: number): Uint8Array
  /** Whether what goes wrong is told as one JSON object, for programs. */
  jsonErrors?: boolean
  /** Aborted by SIGINT and SIGTERM. */
  interrupted: AbortSignal
}
