/**
 * From logs to a diagnosis folder: list, scan, conclude, write, check, rename.
 *
 * @module
 */
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { concludeDiagnosis } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { Diagnosis, DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { readDiagnosisFolder } from '../bundle/read-folder.ts'
import type { Io } from '../io.ts'
import { listInputs, packedHint } from '../read/list-inputs.ts'
import type { Refusal } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { toolVersion } from '../tool-version.ts'
import {
  dropDraft,
  finishDraft,
  ownerFile,
  startDraft,
  writeDraft,
  type DiagnosisDraft,
} from '../write/diagnosis-folder.ts'
import { progress, type ProgressKind } from './progress.ts'
import { diskRefusal, failed, inputRefusal, interruption, noEvents, refusedByCheck } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import { scanFiles, type ScannedFiles } from './scan-files.ts'
import { segmentedScan } from './segmented-scan.ts'

export interface DiagnoseOptions {
  paths: readonly string[]
  name: DiagnosisName
  /** Folder in which the diagnosis folder is made. */
  out: string
  samplesPerShape: number
  minCount: number
  seed: RunSeed
  progress: ProgressKind
  /** Whether new categories are named even where stderr is no terminal. */
  announce: boolean
}

export interface Diagnosed {
  folder: string
  diagnosis: Diagnosis
  /** Whether all that was meant could be read: no bad line, no damaged file, no file left out. */
  isComplete: boolean
}

/** Nothing is written unless all of it is. */
export async function diagnoseLogs(options: DiagnoseOptions, io: Io): Promise<Result<Diagnosed, Refusal>> {
  const draft = await draftOf(options)
  if (!draft.ok) return draft
  let isFinished = false
  try {
    const diagnosed = await diagnoseInto(draft.value, options, io)
    isFinished = diagnosed.ok
    return diagnosed
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  } finally {
    if (!isFinished) await dropDraft(draft.value)
  }
}

async function diagnoseInto(
  draft: DiagnosisDraft,
  options: DiagnoseOptions,
  io: Io,
): Promise<Result<Diagnosed, Refusal>> {
  const { name, seed, minCount } = options
  const settings = { ...defaultScanSettings(seed.hashKey), samplesPerShape: options.samplesPerShape }
  const scanned = await scan(options, settings, io)
  if (!scanned.ok) return scanned
  if (io.interrupted.aborted) return fail(interruption)
  const { partial, files, damagedFiles, leftOut } = scanned.value
  if (partial.events === 0) return fail(noEvents(scanned.value))

  const input = { files, damagedFiles }
  const diagnosis = concludeDiagnosis(partial, { name, platform: edx, settings, minCount, seed: seed.text, input })
  const facts = {
    toolVersion: toolVersion(),
    seeded: seed.isGiven,
    settings: { samplesPerShape: settings.samplesPerShape, minUsers: settings.minUsers, minCount },
    platform: edx,
  }
  await writeDraft(draft, writeBundle(diagnosis, facts))
  const findings = await checkDraft(draft)
  if (findings.length > 0) return fail(refusedByCheck(findings))
  // A signal that came while nothing could be heard is heard now, before the diagnosis is in its place.
  await new Promise((resolve) => setImmediate(resolve))
  if (io.interrupted.aborted) return fail(interruption)
  await finishDraft(draft)
  const isComplete = diagnosis.totals.malformed === 0 && damagedFiles === 0 && leftOut === 0
  return ok({ folder: draft.folder, diagnosis, isComplete })
}

async function draftOf({ out, name }: DiagnoseOptions): Promise<Result<DiagnosisDraft, Refusal>> {
  const text = diagnosisNameText(name)
  try {
    const draft = await startDraft(out, text)
    if (draft === 'running')
      return failed(
        `Another run is writing ${text}.diagnosis here. Wait for it, or give another --out. If there is none, remove ${text}.diagnosis.partial.`,
      )
    if (draft === 'not-a-diagnosis') {
      return failed(`${text}.diagnosis is here and holds no diagnosis. It stays as it is: give another --out.`)
    }
    return ok(draft)
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  }
}

async function scan(options: DiagnoseOptions, settings: ScanSettings, io: Io): Promise<Result<ScannedFiles, Refusal>> {
  const inputs = await listInputs(options.paths, io.workingFolder)
  if (!inputs.ok) return fail(inputRefusal(inputs.problem))
  const { files, others, packed } = inputs.value
  if (others > 0) io.err(`Left out: ${counted(others, 'file')} of these folders, not named like a log.`)
  for (const file of packed) io.err(`Left out: ${problemLine({ code: 'input.not-readable', file, hint: packedHint })}`)
  const sizes = files.map(({ bytes }) => bytes)
  const shown = progress(io, {
    kind: options.progress,
    files: files.length,
    totalBytes: sizes.reduce((sum, bytes) => (sum === undefined || bytes === undefined ? undefined : sum + bytes), 0),
    announce: options.announce,
  })
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

/** The files as they are on disk, not as they were meant to be. */
async function checkDraft({ partial }: DiagnosisDraft): Promise<Problem[]> {
  const files = await readDiagnosisFolder(partial)
  if (!files.ok) return files.problem
  files.value.delete(ownerFile)
  const checked = checkBundle(files.value, edx, { allowSeeded: true })
  return checked.ok ? [] : checked.problem
}
