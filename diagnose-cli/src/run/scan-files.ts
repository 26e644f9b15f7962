/**
 * Reads the input files one after the other into one partial state.
 *
 * @module
 */
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { readLog, type FileReading } from '../read/read-log.ts'
import { grouped, printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import type { FileProgress } from './file-progress.ts'
import type { SegmentedScan } from './segmented-scan.ts'

export interface ScannedFiles {
  partial: PartialDiagnosis
  files: number
  damagedFiles: number
  /** Files of folders that turned out not to be logs, or were gone. */
  leftOut: number
}

/** Problems of files of folders with which a run goes on: no log, or taken away by log rotation since it was listed. */
const mayBeLeftOut: ReadonlySet<ProblemCode> = new Set(['input.not-a-log', 'input.not-found'])

/** A file that the user named and that cannot be read ends the run: a diagnosis without it would look complete. */
export async function scanFiles(
  files: readonly InputFile[],
  scan: SegmentedScan,
  io: Io,
  shown: FileProgress,
): Promise<Result<ScannedFiles>> {
  const tally = { files: 0, damagedFiles: 0, leftOut: 0 }
  for (const file of files) {
    const options = { ...io, take: (chunk: Uint8Array) => scan.push(chunk), read: shown.fileRead }
    const reading = await unlessInterrupted(readLog(file, options), io)
    if (reading === undefined) break
    if (reading.ok) {
      scan.endFile()
      tally.files++
      if (reading.value.isDamaged) tally.damagedFiles++
      tellOf(file, reading.value, io)
    } else if (!file.isNamed && mayBeLeftOut.has(reading.problem.code)) {
      tally.leftOut++
      io.err(`Left out: ${problemLine(reading.problem)}`)
    } else {
      return reading
    }
    shown.fileEnded()
  }
  const partial = scan.finish()
  shown.end()
  if (tally.files === 0 && tally.leftOut > 0) return fail({ code: 'input.no-logs' })
  return ok({ partial, ...tally })
}

function tellOf(file: InputFile, { isDamaged, bytes, grewBy }: FileReading, io: Io): void {
  if (isDamaged) {
    const hint = `The damage lies behind byte ${grouped(bytes)} of the unpacked lines.`
    io.err(`Warning: ${problemLine({ code: 'file.damaged', file: file.name, hint })}`)
  }
  if (grewBy > 0) {
    io.err(
      `Note: ${printable(file.name)}: The file grew by ${grouped(grewBy)} bytes while it was read; these were not read.`,
    )
  }
}

/** A pipe may say nothing for hours; a signal does not wait for it. */
async function unlessInterrupted<T>(work: Promise<T>, { interrupted }: Io): Promise<T | undefined> {
  if (interrupted.aborted) return undefined
  const signal = new Promise<undefined>((resolve) => {
    interrupted.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  const done = await Promise.race([work, signal])
  return interrupted.aborted ? undefined : done
}
