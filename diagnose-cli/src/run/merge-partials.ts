/**
 * Reads partial states, from files and stdin, into one.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Problem, ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { MergedPartials, PartialMerge } from '@mooc-panorama/shared/diagnosis/partial-file-merge.ts'
import { PartialReader } from '@mooc-panorama/shared/diagnosis/partial-file-reader.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { Io } from '../io.ts'
import { stdinName } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { systemSum } from '../system-sum.ts'
import { inputRefusal, interruption } from './run-refusals.ts'
import { partialMerge } from './partial-making.ts'

export interface MergeOptions {
  /** Files, and `-` for stdin. */
  partials: readonly string[]
  allowRepeats: boolean
}

/** All of them, or none: what came before a problem is thrown away. */
export async function mergePartials(
  { partials, allowRepeats }: MergeOptions,
  io: Io,
): Promise<Result<MergedPartials, Refusal>> {
  const merge = partialMerge({ allowRepeats })
  for (const name of partials) {
    const problem = await readInto(merge, name, io)
    if (io.interrupted.aborted) return fail(interruption)
    if (problem !== undefined) return fail(inputRefusal({ ...problem, file: name, ...hintFor(problem.code) }))
  }
  const merged = merge.merged()
  if (merged === undefined) throw new Error('a merge without a partial state')
  return ok(merged)
}

async function readInto(merge: PartialMerge, name: string, io: Io): Promise<Problem | undefined> {
  const reader = new PartialReader(edx, merge, systemSum)
  const chunks = name === stdinName ? io.stdin : createReadStream(path.resolve(io.workingFolder, name))
  try {
    for await (const chunk of chunks) {
      const problem = reader.push(chunk as Uint8Array) // without an encoding it is bytes
      if (problem !== undefined || io.interrupted.aborted) return problem
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/^E[A-Z]+$/.test(code)) throw error
    return { code: code === 'ENOENT' ? 'input.not-found' : 'input.not-readable' }
  }
  return reader.end()
}

const hints = new Map<ProblemCode, string>([
  [
    'partial.other-key',
    'The parts of one run need one key: diagnose map --new-key FILE makes it, and every map of the run gets --key-file FILE.',
  ],
  ['partial.other-version', 'Map and merge with the same version.'],
  ['partial.other-settings', 'Map all parts with the same --samples.'],
  ['partial.repeated', 'Leave it out, or count it again with --allow-repeats.'],
  ['partial.cut', 'The map that wrote it did not finish: repeat that.'],
])

function hintFor(code: ProblemCode): { hint?: string } {
  const hint = hints.get(code)
  return hint === undefined ? {} : { hint }
}
