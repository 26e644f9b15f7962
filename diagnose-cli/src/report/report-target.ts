/**
 * `-o format[=path]`: which reports are made of one run, and where they go.
 *
 * @module
 */
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { isAmongInputs } from '../write/among-inputs.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { whyNotWritable } from '../write/trial-write.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { shellWord } from './next-step.ts'

export const reportFormats = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportTarget {
  format: ReportFormat
  /** `undefined` for stdout. */
  path: string | undefined
  /** Of JSON: only these fields of each row. */
  fields?: readonly string[]
}

/** `json=-` is stdout too, as in other commands. @returns the target, or `undefined` where the text is none */
export function parseReportTarget(text: string): ReportTarget | undefined {
  const [, name = '', , file] = /^([a-z]+)(=(.+))?$/s.exec(text) ?? []
  const format = reportFormats.find((known) => known === name)
  return format === undefined ? undefined : { format, path: file === '-' ? undefined : file }
}

export interface WritingOptions {
  io: Io
  /** Nothing on stdout that was not asked for. */
  quiet: boolean
}

/**
 * Every target, and the table on stdout where no other report goes there.
 *
 * @returns why a file could not be written; what stood in it before is still there then
 */
export async function writeTexts(
  textOf: (target: ReportTarget) => string,
  targets: readonly ReportTarget[],
  { io, quiet }: WritingOptions,
): Promise<Result<void, Refusal>> {
  const hasStdout = targets.some((target) => target.path === undefined)
  const all = hasStdout || quiet ? targets : [{ format: 'table', path: undefined } as const, ...targets]
  for (const target of all) {
    const text = textOf(target)
    if (target.path === undefined) io.out(text)
    else {
      try {
        await writePrivateFile(path.resolve(io.workingFolder, target.path), [new TextEncoder().encode(`${text}\n`)])
      } catch (error) {
        const reason = writeRefusal(error)
        if (reason === undefined) throw error
        return fail(notWritable(target.path, reason))
      }
    }
  }
  return ok(undefined)
}

/**
 * Asked before a scan, which may take hours.
 *
 * @param paths what is read
 * @param coming a folder that is made before the reports are
 * @returns why one of them could not be written, or must not be
 */
export async function reportRefusal(
  targets: readonly ReportTarget[],
  { paths, coming }: { paths: readonly string[]; coming: string },
  { workingFolder }: Pick<Io, 'workingFolder'>,
): Promise<Refusal | undefined> {
  for (const { path: file } of targets) {
    if (file === undefined) continue
    const place = path.resolve(workingFolder, file)
    const reason = isAmongInputs(place, paths, workingFolder)
      ? 'it is one of the files that would be read'
      : await whyNotWritable(place, coming)
    if (reason !== undefined) return notWritable(file, `${reason}. Nothing was read`)
  }
  return undefined
}

function notWritable(file: string, reason: string): Refusal {
  return { exitCode: exitCodes.failed, message: [`The report ${shellWord(file)} cannot be written: ${reason}.`] }
}
