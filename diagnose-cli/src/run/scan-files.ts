/**
 * Reads the input files one after the other into one partial state.
 *
 * @module
 */
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { Accumulator } from '@mooc-panorama/shared/diagnosis/merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import type { ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { readLog, type FileReading } from '../read/read-log.ts'
import { grouped, printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { fileProgress } from './file-progress.ts'
import type { Progress } from './progress.ts'
import { segmentedScan } from './segmented-scan.ts'

export interface ScanFilesOptions {
  settings: ScanSettings
  shown: Progress
  /** Gets the state of each file as soon as all of it is read; the scan waits for it. */
  fileDone?: ((scan: FileScan) => Promise<void>) | undefined
}

export interface FileScan {
  file: InputFile
  reading: FileReading
  partial: PartialDiagnosis
}

export interface ScannedFiles {
  partial: PartialDiagnosis
  files: number
  damagedFiles: number
  /** Files of folders that turned out not to be logs, or were gone. */
  leftOut: number
  /** In the order of the files, without those left out. */
  readings: readonly Pick<FileScan, 'file' | 'reading'>[]
}

/** Problems of files of folders with which a run goes on: no log, or taken away by log rotation since it was listed. */
const mayBeLeftOut: ReadonlySet<ProblemCode> = new Set(['input.not-a-log', 'input.not-found'])

/** A file that the user named and that cannot be read ends the run: a diagnosis without it would look complete. */
export async function scanFiles(
  files: readonly InputFile[],
  { settings, shown, fileDone }: ScanFilesOptions,
  io: Io,
): Promise<Result<ScannedFiles>> {
  const tally = { files: 0, damagedFiles: 0, leftOut: 0 }
  const readings: Pick<FileScan, 'file' | 'reading'>[] = []
  const partial = emptyPartial(settings)
  const accumulator = new Accumulator(partial, settings)
  const told = fileProgress(shown)
  for (const file of files) {
    const segmentEnded = (soFar: PartialDiagnosis): void => told.counted(soFar)
    const scan = segmentedScan({ makeScanner: createLineScanner, platform: edx, settings, segmentEnded })
    const options = { ...io, take: (chunk: Uint8Array) => scan.push(chunk), read: told.fileRead }
    const reading = await unlessInterrupted(readLog(file, options), io)
    if (reading === undefined) break
    if (reading.ok) {
      const ofFile = scan.finish()
      accumulator.merge(ofFile)
      readings.push({ file, reading: reading.value })
      tally.files++
      if (reading.value.isDamaged) tally.damagedFiles++
      tellOf(file, reading.value, io)
      await fileDone?.({ file, reading: reading.value, partial: ofFile })
    } else if (!file.isNamed && mayBeLeftOut.has(reading.problem.code)) {
      tally.leftOut++
      io.err(`Left out: ${problemLine(reading.problem)}`)
    } else {
      return reading
    }
    told.counted(partial)
    told.fileEnded()
  }
  told.end()
  if (tally.files === 0 && tally.leftOut > 0) return fail({ code: 'input.no-logs' })
  return ok({ partial, ...tally, readings })
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
