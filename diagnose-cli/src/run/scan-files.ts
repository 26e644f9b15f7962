/**
 * Reads the input files into one partial state, over threads. Partial states merge in any order, so it does not matter
 * which thread reads what.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import type { Io } from '../io.ts'
import { bzip2Program } from '../read/bzip2-program.ts'
import type { FileReading } from '../read/file-reading.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { defaultWorkers } from '../workers/default-workers.ts'
import type { StartThread } from '../workers/scan-thread.ts'
import { endWaitingThread } from '../workers/waiting-thread.ts'
import { lookAtFiles, type LookedAt } from './look-at-files.ts'
import type { Progress } from './progress.ts'
import { scanPlan } from './scan-plan.ts'
import { ScanRun } from './scan-run.ts'

export interface ScanFilesOptions {
  settings: ScanSettings
  shown: Progress
  /** Threads that scan. */
  workers?: number | undefined
  /**
   * Gets each file's own partial state as soon as all of it is read. Files end in any order; the calls come one at a time,
   * and the scan waits for them.
   */
  fileDone?: ((scanned: FileScan) => Promise<void>) | undefined
  /**
   * A scanner of another kind, for `--split-by` and imports. It stands in the main thread, and where that is alone, the whole
   * input goes through it in order.
   */
  makeScanner?: MakeScanner | undefined
  /** Starts threads for such a scanner; without it, the main thread is alone. */
  startThread?: StartThread | undefined
  /** Bytes of a range of a plain file, and of the state that a thread keeps. For tests: figures do not depend on them. */
  rangeBytes?: number
  keptBytes?: number
  /** Input with fewer bytes is scanned without threads. */
  inlineBytes?: number
}

export interface FileScan {
  file: InputFile
  reading: FileReading
  partial: PartialDiagnosis
}

export interface ScannedFiles {
  partial: PartialDiagnosis
  files: number
  /** Damaged ones, and those that became shorter while they were read. */
  damagedFiles: number
  /** Files of folders that turned out not to be logs, or were gone. */
  leftOut: number
  /** In the order of the files, without those that were left out. */
  readings: readonly Pick<FileScan, 'file' | 'reading'>[]
}

/** A range is large enough that handing it out costs nothing, and small enough that all threads end together. */
const usualRangeBytes = 32 * 1024 * 1024

/** Where the whole takes less time than starting a thread. */
const usualInlineBytes = 8 * 1024 * 1024

/** Where it is interrupted, it ends within a second, with whatever it has. */
export async function scanFiles(
  files: readonly InputFile[],
  options: ScanFilesOptions,
  io: Io,
): Promise<Result<ScannedFiles>> {
  const threads = threadsFor(files, options)
  const run = new ScanRun(threads, options, io)
  const bzip2 = bzip2Program(io.env['PATH'])
  await endWaitingThread()
  try {
    const looked = await lookAtFiles(files, io)
    if (!looked.ok) return looked
    if (looked.value.length === 0 && files.length > 0 && !io.interrupted.aborted) return fail({ code: 'input.no-logs' })
    tellOfBzip2(looked.value, bzip2 !== undefined, io)
    const plan = scanPlan(looked.value, {
      io,
      bzip2,
      threads: Math.max(1, threads),
      isInGivenOrder: options.makeScanner !== undefined && threads === 0,
      rangeBytes: options.rangeBytes ?? usualRangeBytes,
    })
    const problem = await unlessInterrupted(run.all(plan), io)
    if (problem !== undefined) return fail(problem)
    if (run.readings.size === 0 && files.length > 0 && !io.interrupted.aborted) return fail({ code: 'input.no-logs' })
    return ok(scanned(run, files))
  } finally {
    bzip2?.kill()
    await run.close()
    options.shown.end()
  }
}

function scanned({ partial, readings }: ScanRun, files: readonly InputFile[]): ScannedFiles {
  const inOrder = files.flatMap((file) => {
    const reading = readings.get(file)
    return reading === undefined ? [] : [{ file, reading }]
  })
  return {
    partial,
    files: inOrder.length,
    damagedFiles: inOrder.filter(({ reading }) => reading.isDamaged).length,
    leftOut: files.length - inOrder.length,
    readings: inOrder,
  }
}

/** @returns 0 where the main thread scans */
function threadsFor(files: readonly InputFile[], { workers = defaultWorkers(), ...options }: ScanFilesOptions): number {
  if (options.makeScanner !== undefined && (options.startThread === undefined || isOnePipe(files))) return 0
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? Infinity), 0)
  return workers <= 1 || bytes < (options.inlineBytes ?? usualInlineBytes) ? 0 : workers
}

/** Nobody else could read of it meanwhile. */
function isOnePipe(files: readonly InputFile[]): boolean {
  return files.length === 1 && files[0]?.bytes === undefined
}

function tellOfBzip2(files: readonly LookedAt[], isInstalled: boolean, io: Io): void {
  if (!files.some(({ packing }) => packing === 'bzip2')) return
  io.err(
    isInstalled
      ? 'Note: bzip2 files are unpacked by the program bzip2, which is slow: about 40 MB a second for each file.'
      : 'Note: bzip2 files are unpacked in JavaScript, at about 14 MB a second. With the program bzip2 installed it is faster.',
  )
}

/** A pipe may say nothing for hours; a signal does not wait for it. */
async function unlessInterrupted(
  work: Promise<Problem | undefined>,
  { interrupted }: Io,
): Promise<Problem | undefined> {
  const signal = new Promise<undefined>((resolve) => {
    if (interrupted.aborted) resolve(undefined)
    interrupted.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  const problem = await Promise.race([work, signal])
  if (interrupted.aborted) work.catch(() => {}) // its threads are ended under it
  return interrupted.aborted ? undefined : problem
}
