/**
 * An `Io` of a test: nothing of the process, everything that was written kept.
 *
 * @module
 */
import type { Io } from '../../diagnose-cli/src/io.ts'

export interface TestIo extends Io {
  written: { out: string[]; err: string[] }
}

/** By default no terminal, no environment, a clock that stands still, and no chance. */
export function anIo(change: Partial<Io> = {}): TestIo {
  const written: TestIo['written'] = { out: [], err: [] }
  return {
    written,
    out: (text) => written.out.push(text),
    outBytes: async (bytes) => void written.out.push(new TextDecoder().decode(bytes)),
    err: (text) => written.err.push(text),
    live: () => {},
    ask: async () => undefined,
    stdin: noBytes(),
    terminal: { input: false, output: false, errors: false },
    columns: undefined,
    env: {},
    workingFolder: '/nowhere',
    now: () => 0,
    randomBytes: (count) => new Uint8Array(count),
    interrupted: new AbortController().signal,
    ...change,
  }
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}
