/**
 * The text that is to be translated: a file, or stdin.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { stdinName } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'

/** Enough to look at events; whole logs are for other commands. */
const mostBytes = 32 * 1024 * 1024

export async function readText(name: string, io: Io): Promise<Result<string, Refusal>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    const source = name === stdinName ? io.stdin : createReadStream(path.resolve(io.workingFolder, name))
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      if (bytes > mostBytes) return fail(tooLarge)
      chunks.push(chunk)
    }
  } catch (error) {
    return fail(notReadable(name, error))
  }
  return ok(new TextDecoder().decode(Buffer.concat(chunks)))
}

const tooLarge: Refusal = {
  exitCode: exitCodes.usage,
  code: 'translate.too-large',
  message: ['The input is larger than 32 MiB: translate is for single events. `diagnose run` reads whole logs.'],
}

function notReadable(name: string, error: unknown): Refusal {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const code = isMissing ? 'input.not-found' : 'input.not-readable'
  const message = isMissing ? 'There is no such file.' : 'The file cannot be read.'
  return { exitCode: exitCodes.failed, code, message: [`${printable(name)}: ${message}`] }
}
