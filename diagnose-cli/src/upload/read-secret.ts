/**
 * Reads a secret: from stdin where something is piped in, else from the terminal without showing it.
 *
 * @module
 */
import type { Io } from '../io.ts'

/** No token is longer. Bytes. */
const longestSecret = 4_096

/** @returns it without blanks and line ends around it, or `undefined` where nothing came */
export async function readSecret(question: string, io: Io): Promise<string | undefined> {
  const text = io.terminal.input ? await io.ask(question, { isSecret: true }) : await pipedText(io)
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

async function pipedText(io: Io): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of io.stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestSecret || io.interrupted.aborted) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
