/**
 * A diagnosis, read and checked: a folder, or the zip that `diagnose pack` makes of one.
 *
 * @module
 */
import { stat } from 'node:fs/promises'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { TellToken } from '@mooc-panorama/shared/bundle/bundle-token.ts'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { bundleFiles } from '@mooc-panorama/shared/bundle/layout.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { isMissing, readProblem } from '../read/read-problem.ts'
import { tell } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { findDiagnosisFolder, readDiagnosisFolder } from './read-folder.ts'
import { readZip } from './read-zip.ts'

export interface OpenDiagnosis {
  /** Where it lies: the folder, or the zip. */
  folder: string
  files: ReadonlyMap<string, Uint8Array>
  manifest: Manifest
  diagnosis: Diagnosis
}

/**
 * @param named the folder or zip as the user gave it; `undefined` for the one that lies here
 * @param onToken is told what the check says of its tokens; see `checkBundle`
 */
export async function openDiagnosis(
  named: string | undefined,
  io: Io,
  onToken?: TellToken,
): Promise<Result<OpenDiagnosis, Problem[]>> {
  const read = await readDiagnosis(named, io)
  if (!read.ok) return read
  const checked = checkBundle(read.value.files, edx, { allowSeeded: true, ...(onToken !== undefined && { onToken }) })
  if (!checked.ok) return checked
  return ok({ ...read.value, ...checked.value })
}

/** The files as they are, whatever is wrong with them. */
export async function readDiagnosis(
  named: string | undefined,
  io: Io,
): Promise<Result<Pick<OpenDiagnosis, 'folder' | 'files'>, Problem[]>> {
  const name = named ?? '.'
  try {
    const folder = await findDiagnosisFolder(named, io.workingFolder)
    if (!folder.ok) return fail([folder.problem])
    const files = await readFiles(folder.value)
    return files.ok ? ok({ folder: folder.value, files: files.value }) : fail(files.problem.map(namedAs(name)))
  } catch (error) {
    return fail([isMissing(error) ? { code: 'input.not-found', file: name } : readProblem(name, error)])
  }
}

/** What is wrong with the whole of it is told with the name that the user gave it. */
function namedAs(file: string): (problem: Problem) => Problem {
  return (problem) => (problem.file === undefined ? { ...problem, file } : problem)
}

/** Findings that are printed; a folder that an older version has made may have thousands of one kind. */
const mostTold = 20

/** Tells the findings. @returns the exit code that they ask for */
export function refuse(problems: readonly Problem[], io: Io): ExitCode {
  const told = problems.slice(0, mostTold)
  const more = problems.length - mostTold
  const message = told.map(problemLine)
  if (more > 0) message.push(`… ${counted(more, 'more finding')} (diagnose check --json lists all)`)
  const exitCode = problems.some(isLeak) ? exitCodes.private : exitCodes.failed
  return tell({ exitCode, message, problems: told }, io)
}

export function isLeak({ code }: Problem): boolean {
  return code.startsWith('leak.')
}

async function readFiles(place: string): Promise<Result<Map<string, Uint8Array>, Problem[]>> {
  const stats = await stat(place)
  if (stats.isDirectory()) return readDiagnosisFolder(place)
  if (!stats.isFile()) return fail([{ code: 'bundle.not-a-diagnosis' }])
  const files = await readZip(place)
  if (!files.ok) return fail([files.problem])
  // A zip of something else has names that no bundle has; one without a manifest is still none.
  return files.value.has(bundleFiles.manifest) ? files : fail([{ code: 'bundle.not-a-diagnosis' }])
}
