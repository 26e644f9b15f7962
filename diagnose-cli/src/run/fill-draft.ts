/**
 * The files of a diagnosis folder: concluded and checked in memory, written, and compared with what is on disk.
 *
 * @module
 */
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { concludeWithTables } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { approvableNames } from '@mooc-panorama/shared/diagnosis/name-candidates.ts'
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { TabledDiagnosis } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
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
import { writeDraft, type DiagnosisDraft } from '../write/diagnosis-folder.ts'
import { refusedByCheck } from './check-refusal.ts'
import { problemsOnDisk } from './files-on-disk.ts'
import { keptBack, nothingKeptBack, tellUnmatched, type KeepBack, type LeftOutCourses } from './keep-back.ts'
import { nothingLeft } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import type { ScannedFiles } from './scan-files.ts'

export interface KeptPlan {
  name: DiagnosisName
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

/** Concludes what was gathered, checks it and that nothing of a sampled line is in it, writes it, and compares what is on disk. */
export async function fillDraft(
  draft: Pick<DiagnosisDraft, 'partial'>,
  plan: KeptPlan,
  gathered: Gathered,
  io: Io,
): Promise<Result<Report, Refusal>> {
  compileSooner()
  const clear = clearFiles(plan, gathered, io)
  if (!clear.ok) return clear
  const { tabled, files } = clear.value
  await writeDraft(draft, files)
  const findings = await problemsOnDisk(draft.partial, files)
  if (findings.length > 0) return fail(refusedByCheck(findings))
  const { partial, settings, leftOut } = gathered
  const { settings: written, ...made } = madeWith(plan, gathered)
  const report = reportOf(tabled.diagnosis, {
    made: { ...made, ...written },
    figures: localFigures(partial, tabled.diagnosis, { platform: edx, settings, leftOutFiles: leftOut }),
    snapshot: currentSnapshot(io),
    platform: edx,
  })
  await writeDraft(draft, localFiles(report))
  const { keepBack = nothingKeptBack } = plan
  await writeDraft(draft, filesForReview(tabled, keepBack, approvableNames(partial, edx, settings)))
  return ok(report)
}

interface ClearFiles {
  tabled: TabledDiagnosis
  files: ReadonlyMap<string, Uint8Array>
}

/** The bundle, where its check has found nothing. */
function clearFiles(plan: KeptPlan, gathered: Gathered, io: Io): Result<ClearFiles, Refusal> {
  const { name, minCount, show = false, keepBack = nothingKeptBack } = plan
  const { partial, settings, seed, files, damagedFiles, leftOutCourses } = gathered
  const facts = { ...madeWith(plan, gathered), platform: edx, digestOf: systemDigest }
  const { approvals } = keepBack
  const input = { files, damagedFiles }
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
  const { whole, tabled, checked } = clear.value
  tellUnmatched(whole.diagnosis, keepBack, leftOutCourses, io)
  if (tabled.diagnosis.categories.length === 0) return fail(nothingLeft)
  if (!checked.ok) return fail(refusedByCheck(checked.problem))
  return ok({ tabled, files: clear.value.files })
}

function madeWith({ minCount }: KeptPlan, { settings, seed }: Gathered) {
  const { samplesPerShape, minUsers } = settings
  return { toolVersion: toolVersion(), seeded: seed.isGiven, settings: { samplesPerShape, minUsers, minCount } }
}
