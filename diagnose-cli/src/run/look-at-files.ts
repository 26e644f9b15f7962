/**
 * Looks at every file before the first one is scanned: what cannot be read is said now, not after the hours that the
 * others take.
 *
 * @module
 */
import type { Problem, ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Packing } from '../read/content-kind.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { openLog } from '../read/open-log.ts'
import { problemLine } from '../report/problem-line.ts'

export interface LookedAt {
  file: InputFile
  /** `undefined` for text, and for pipes. */
  packing: Packing | undefined
}

/** A named file that cannot be read is a problem; others are left out, and that is said. */
export async function lookAtFiles(files: readonly InputFile[], io: Io): Promise<Result<LookedAt[]>> {
  const looked: LookedAt[] = []
  for (const file of files) {
    if (io.interrupted.aborted) break
    if (file.bytes === undefined) {
      looked.push({ file, packing: undefined })
      continue
    }
    const opened = await openLog(file, io.workingFolder)
    if (opened.ok) {
      await opened.value.handle.close()
      looked.push({ file, packing: opened.value.packing })
    } else if (mayBeLeftOut(file, opened.problem)) tellLeftOut(opened.problem, io)
    else return fail(opened.problem)
  }
  return ok(looked)
}

/** Problems of files of folders with which a run goes on: no log, or taken away by log rotation since it was listed. */
const harmless: ReadonlySet<ProblemCode> = new Set(['input.not-a-log', 'input.not-found', 'file.cannot-unpack'])

/** A file that the user named and that cannot be read ends the run: a diagnosis without it would look complete. */
export function mayBeLeftOut({ isNamed }: InputFile, { code }: Problem): boolean {
  return !isNamed && harmless.has(code)
}

export function tellLeftOut(problem: Problem, io: Io): void {
  io.err(`Left out: ${problemLine(problem)}`)
}
