/**
 * A diagnosis folder, read and checked.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { findDiagnosisFolder, readDiagnosisFolder } from './read-folder.ts'

export interface OpenDiagnosis {
  folder: string
  files: ReadonlyMap<string, Uint8Array>
  manifest: Manifest
  diagnosis: Diagnosis
}

/** @param named the folder as the user gave it; `undefined` for the one that lies here */
export async function openDiagnosis(named: string | undefined, io: Io): Promise<Result<OpenDiagnosis, Problem[]>> {
  const folder = await findDiagnosisFolder(named, io.workingFolder)
  if (!folder.ok) return fail([folder.problem])
  const files = await readDiagnosisFolder(folder.value)
  if (!files.ok) return files
  const checked = checkBundle(files.value, edx, { allowSeeded: true })
  if (!checked.ok) return checked
  return ok({ folder: folder.value, files: files.value, ...checked.value })
}

/** Findings that are printed; a folder that an older version has made may have thousands of one kind. */
const mostTold = 20

/** Tells the findings. @returns the exit code that they ask for */
export function refuse(problems: readonly Problem[], io: Io): ExitCode {
  for (const problem of problems.slice(0, mostTold)) io.err(problemLine(problem))
  const more = problems.length - mostTold
  if (more > 0) io.err(`… ${counted(more, 'more finding')} (diagnose check --json lists all)`)
  return problems.some(isLeak) ? exitCodes.private : exitCodes.failed
}

export function isLeak({ code }: Problem): boolean {
  return code.startsWith('leak.')
}
