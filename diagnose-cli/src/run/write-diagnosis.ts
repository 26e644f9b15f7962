/**
 * From what was read to a diagnosis folder: conclude, write, check, rename. A run and a merge of partial states end alike.
 *
 * @module
 */
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { concludeWithTables } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import { approvableNames } from '@mooc-panorama/shared/diagnosis/name-candidates.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { compileSooner } from '../engine-memory.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import type { Refusal } from '../refusal.ts'
import { localFiles } from '../report/local-files.ts'
import { localFigures } from '../report/local-figures.ts'
import { reportOf, type Report } from '../report/report.ts'
import { filesForReview } from '../review/review-sources.ts'
import { systemDigest } from '../system-sum.ts'
import { toolVersion } from '../tool-version.ts'
import { clearOfLog } from '../verify/clear-of-log.ts'
import { dropDraft, finishDraft, startDraft, writeDraft, type DiagnosisDraft } from '../write/diagnosis-folder.ts'
import { refusedByCheck } from './check-refusal.ts'
import { problemsOnDisk } from './files-on-disk.ts'
import { keptBack, nothingKeptBack, tellUnmatched, type KeepBack, type LeftOutCourses } from './keep-back.ts'
import { diskRefusal, failed, interruption, noEvents, nothingLeft } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import type { ScannedFiles } from './scan-files.ts'

export interface DiagnosisPlan {
  name: DiagnosisName
  /** Folder in which the diagnosis folder is made. */
  out: string
  minCount: number
  /** Whether a refusal shows the values that it is about. */
  show?: boolean
  /** What its owner keeps back. */
  keepBack?: KeepBack
}

/** All that was read, and what it was read with. */
export interface Gathered extends Omit<ScannedFiles, 'readings'> {
  /** Courses of which nothing was counted. */
  leftOutCourses?: LeftOutCourses
  settings: ScanSettings
  seed: RunSeed
}

export interface Diagnosed {
  folder: string
  report: Report
  /** Whether all that was meant could be read: no bad line, no damaged file, no file left out. */
  isComplete: boolean
}

/** Nothing is written unless all of it is. The name is taken before `gather` begins, which may last hours. */
export async function writeDiagnosis(
  plan: DiagnosisPlan,
  gather: () => Promise<Result<Gathered, Refusal>>,
  io: Io,
): Promise<Result<Diagnosed, Refusal>> {
  const draft = await draftOf(plan)
  if (!draft.ok) return draft
  let isFinished = false
  try {
    const diagnosed = await writeInto(draft.value, plan, gather, io)
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

async function writeInto(
  draft: DiagnosisDraft,
  plan: DiagnosisPlan,
  gather: () => Promise<Result<Gathered, Refusal>>,
  io: Io,
): Promise<Result<Diagnosed, Refusal>> {
  const gathered = await gather()
  if (!gathered.ok) return gathered
  if (io.interrupted.aborted) return fail(interruption)
  if (gathered.value.partial.events === 0) return fail(noEvents(gathered.value))
  const report = await fillDraft(draft, plan, gathered.value, io)
  if (!report.ok) return report
  if (await isInterrupted(io)) return fail(interruption)
  await finishDraft(draft)
  return ok({ folder: draft.folder, report: report.value, isComplete: isComplete(gathered.value) })
}

/** Concludes what was gathered, checks it and that nothing of a sampled line is in it, writes it, and compares what is on disk. */
export async function fillDraft(
  draft: Pick<DiagnosisDraft, 'partial'>,
  { name, minCount, show = false, keepBack = nothingKeptBack }: Omit<DiagnosisPlan, 'out'>,
  { partial, settings, seed, files, damagedFiles, leftOut, leftOutCourses }: Gathered,
  io: Io,
): Promise<Result<Report, Refusal>> {
  const input = { files, damagedFiles }
  const facts = {
    toolVersion: toolVersion(),
    seeded: seed.isGiven,
    settings: { samplesPerShape: settings.samplesPerShape, minUsers: settings.minUsers, minCount },
    platform: edx,
    digestOf: systemDigest,
  }
  compileSooner()
  const { approvals } = keepBack
  const conclude = { name, platform: edx, settings, minCount, seed: seed.text, input, approvals }
  const withholding = { platform: edx, samplesPerShape: settings.samplesPerShape, leftOut: leftOutCourses }
  const clear = clearOfLog(
    partial,
    (avoid) => {
      const whole = concludeWithTables(partial, { ...conclude, avoid })
      const tabled = keptBack(whole, keepBack, withholding)
      return { whole, tabled, files: writeBundle(tabled.diagnosis, facts) }
    },
    show,
  )
  if (!clear.ok) return clear
  const { whole, tabled } = clear.value
  const { diagnosis } = tabled
  tellUnmatched(whole.diagnosis, keepBack, leftOutCourses, io)
  if (diagnosis.categories.length === 0) return fail(nothingLeft)
  const { checked } = clear.value
  if (!checked.ok) return fail(refusedByCheck(checked.problem))
  await writeDraft(draft, clear.value.files)
  const findings = await problemsOnDisk(draft.partial, clear.value.files)
  if (findings.length > 0) return fail(refusedByCheck(findings))
  const report = reportOf(diagnosis, {
    made: { toolVersion: facts.toolVersion, seeded: facts.seeded, ...facts.settings },
    figures: localFigures(partial, diagnosis, { platform: edx, settings, leftOutFiles: leftOut }),
    snapshot: currentSnapshot(io),
    platform: edx,
  })
  await writeDraft(draft, localFiles(report))
  await writeDraft(draft, filesForReview(tabled, keepBack, approvableNames(partial, edx, settings)))
  return ok(report)
}

/** A signal that came while nothing could be heard is heard now, before a folder is in its place. */
export async function isInterrupted({ interrupted }: Io): Promise<boolean> {
  await new Promise((resolve) => setImmediate(resolve))
  return interrupted.aborted
}

export function isComplete({ partial, damagedFiles, leftOut }: Gathered): boolean {
  return partial.malformed.size === 0 && damagedFiles === 0 && leftOut === 0
}

async function draftOf({ out, name }: DiagnosisPlan): Promise<Result<DiagnosisDraft, Refusal>> {
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
