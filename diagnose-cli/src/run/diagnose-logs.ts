/**
 * From logs to a diagnosis folder: list, scan, and what `write-diagnosis.ts` does.
 *
 * @module
 */
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import { listInputs, packedHint } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { fileProgress } from './file-progress.ts'
import { progress, type ProgressKind } from './progress.ts'
import { inputRefusal } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import { scanFiles, type ScannedFiles } from './scan-files.ts'
import { segmentedScan } from './segmented-scan.ts'
import { writeDiagnosis, type Diagnosed, type DiagnosisPlan, type Gathered } from './write-diagnosis.ts'

export interface ScanOptions {
  paths: readonly string[]
  samplesPerShape: number
  seed: RunSeed
  progress: ProgressKind
  /** Whether new categories are named even where stderr is no terminal. */
  announce: boolean
}

export interface DiagnoseOptions extends ScanOptions, DiagnosisPlan {}

export async function diagnoseLogs(options: DiagnoseOptions, io: Io): Promise<Result<Diagnosed, Refusal>> {
  return writeDiagnosis(options, () => scanLogs(options, io), io)
}

/** Everything that the paths lead to, as one partial state. */
export async function scanLogs(options: ScanOptions, io: Io): Promise<Result<Gathered, Refusal>> {
  const { seed, samplesPerShape } = options
  const settings = { ...defaultScanSettings(seed.hashKey), samplesPerShape }
  const scanned = await scan(options, settings, io)
  return scanned.ok ? ok({ ...scanned.value, settings, seed }) : scanned
}

async function scan(options: ScanOptions, settings: ScanSettings, io: Io): Promise<Result<ScannedFiles, Refusal>> {
  const inputs = await listInputs(options.paths, io.workingFolder)
  if (!inputs.ok) return fail(inputRefusal(inputs.problem))
  const { files, others, packed } = inputs.value
  if (others > 0) io.err(`Left out: ${counted(others, 'file')} of these folders, not named like a log.`)
  for (const file of packed) io.err(`Left out: ${problemLine({ code: 'input.not-readable', file, hint: packedHint })}`)
  const sizes = files.map(({ bytes }) => bytes)
  const shown = fileProgress(
    progress(io, {
      kind: options.progress,
      files: files.length,
      totalBytes: sizes.reduce((sum, bytes) => (sum === undefined || bytes === undefined ? undefined : sum + bytes), 0),
      announce: options.announce,
    }),
  )
  const scanning = segmentedScan({
    makeScanner: createLineScanner,
    platform: edx,
    settings,
    segmentEnded: (soFar) => shown.counted(soFar),
  })
  const scanned = await scanFiles(files, scanning, io, shown)
  if (!scanned.ok) return fail(inputRefusal(scanned.problem))
  return ok({ ...scanned.value, leftOut: scanned.value.leftOut + packed.length })
}
