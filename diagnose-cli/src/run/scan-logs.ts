/**
 * From paths to one partial state: list, scan. It loads nothing of what a diagnosis is made with, since a map makes none.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import type { Io } from '../io.ts'
import { listInputs, type InputFile } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import type { StartThread } from '../workers/scan-thread.ts'
import type { Checkpoint } from './checkpoint.ts'
import { scanSettings, type ScanBounds } from './partial-making.ts'
import { progress, type ProgressKind } from './progress.ts'
import { resumedScan, type ReadFile, type ScannedInputs } from './resumed-scan.ts'
import { inputRefusal } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import { scanFiles } from './scan-files.ts'
import type { Gathered } from './fill-draft.ts'

export interface ScanOptions extends ScanBounds {
  paths: readonly string[]
  /** Threads that scan. */
  workers?: number
  progress: ProgressKind
  /** Whether new categories are named even where stderr is no terminal. */
  announce: boolean
  /** A scanner of another kind, and what starts threads for it: see `ScanFilesOptions`. */
  makeScanner?: MakeScanner
  startThread?: StartThread
  /** For tests, as there. Bytes. */
  rangeBytes?: number
  inlineBytes?: number
}

/** All that was read, file by file. */
export interface ScannedLogs extends Gathered {
  read: readonly ReadFile[]
}

/** Everything that the paths lead to, as one partial state. */
export async function scanLogs(
  options: ScanOptions,
  { seed, checkpoint }: { seed: RunSeed; checkpoint: Checkpoint | undefined },
  io: Io,
): Promise<Result<ScannedLogs, Refusal>> {
  const settings = scanSettings(seed, options)
  const scanned = await scan(options, { settings, checkpoint }, io)
  if (!scanned.ok) return scanned
  const { read } = scanned.value
  const damagedFiles = read.filter(({ isDamaged }) => isDamaged).length
  return ok({ ...scanned.value, files: read.length, damagedFiles, settings, seed })
}

async function scan(
  options: ScanOptions,
  { settings, checkpoint }: { settings: ScanSettings; checkpoint: Checkpoint | undefined },
  io: Io,
): Promise<Result<ScannedInputs, Refusal>> {
  const inputs = await listInputs(options.paths, io.workingFolder)
  if (!inputs.ok) return fail(inputRefusal(inputs.problem))
  const { files, others, leftOut } = inputs.value
  if (others > 0) io.err(`Left out: ${counted(others, 'file')} of these folders, not named like a log.`)
  for (const problem of leftOut) io.err(`Left out: ${problemLine(problem)}`)
  const scanned = await resumedScan(
    files,
    {
      checkpoint,
      settings,
      scan: (open, fileDone) =>
        scanFiles(open, { ...options, settings, shown: progressOf(open, options, io), fileDone }, io),
    },
    io,
  )
  if (!scanned.ok) return fail(inputRefusal(scanned.problem))
  return ok({ ...scanned.value, leftOut: scanned.value.leftOut + leftOut.length })
}

function progressOf(files: readonly InputFile[], { progress: kind, announce }: ScanOptions, io: Io) {
  const sizes = files.map(({ bytes }) => bytes)
  const totalBytes = sizes.reduce(
    (sum, bytes) => (sum === undefined || bytes === undefined ? undefined : sum + bytes),
    0,
  )
  return progress(io, { kind, files: files.length, totalBytes, announce })
}
