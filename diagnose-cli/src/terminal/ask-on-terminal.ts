/**
 * A question on the terminal, and the line that is typed as its answer.
 *
 * @module
 */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

export interface Terminal {
  input: NodeJS.ReadStream
  /** Questions are no data: they go where messages go. */
  output: NodeJS.WriteStream
  interrupted: AbortSignal
}

/** @returns the answer without blanks around it, or `undefined` where nobody can answer */
export async function askOnTerminal(
  question: string,
  { input, output, interrupted }: Terminal,
  { isSecret }: { isSecret: boolean },
): Promise<string | undefined> {
  if (!input.isTTY) return undefined
  if (isSecret) output.write(question)
  const prompt = createInterface(isSecret ? { input, output: nowhere(), terminal: true } : { input, output })
  // While a terminal is asked, Ctrl-C is a key and no signal.
  prompt.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    return (await prompt.question(isSecret ? '' : question, { signal: interrupted })).trim()
  } catch {
    return undefined // interrupted, or the terminal was closed: nobody has answered
  } finally {
    prompt.close()
    if (isSecret) output.write('\n')
  }
}

/** What is typed would be shown by the echo of readline. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
