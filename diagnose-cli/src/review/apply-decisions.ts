/**
 * Applies what was decided to a diagnosis folder: it is written anew beside itself, checked, and takes its own place. A
 * reader finds the former folder or the new one, never a half of both.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { SampleTables, TabledDiagnosis } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import { everything } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { withhold } from '@mooc-panorama/shared/diagnosis/withhold.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { readDiagnosisFolder } from '../bundle/read-folder.ts'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import type { Refusal } from '../refusal.ts'
import { localFiles, readLocalFigures } from '../report/local-files.ts'
import type { LocalFigures } from '../report/local-figures.ts'
import { reportOf } from '../report/report.ts'
import { refusedByCheck } from '../run/check-refusal.ts'
import { diskRefusal, failed, nothingLeft } from '../run/run-refusals.ts'
import { factsOf } from '../upload/pseudonym.ts'
import { dropDraft, finishDraft, ownerFile, startDraft, writeDraft } from '../write/diagnosis-folder.ts'
import { decisionsText, reviewFile, type Decisions } from './review-file.ts'
import { namesFile, tablesFileOf } from './review-sources.ts'

const suffix = '.diagnosis'

export interface Decided {
  opened: OpenDiagnosis
  tables: SampleTables
  /** All that holds, also from former reviews. */
  decisions: Decisions
}

/** @returns the diagnosis as it is now */
export async function applyDecisions(decided: Decided, io: Io): Promise<Result<TabledDiagnosis, Refusal>> {
  const { folder } = decided.opened
  if (!folder.endsWith(suffix)) return failed(`Give the folder a name that ends with ${suffix}, then review it again.`)
  const tabled = withheldAnew(decided)
  if (tabled.diagnosis.categories.length === 0) return fail(nothingLeft)
  const draft = await startDraft(path.dirname(folder), path.basename(folder, suffix)).catch((error: unknown) => {
    const refusal = diskRefusal(error)
    if (refusal === undefined) throw error
    return refusal
  })
  if (draft === 'running' || draft === 'not-a-diagnosis') return failed('A run is writing this diagnosis. Wait for it.')
  if ('exitCode' in draft) return fail(draft)
  let isFinished = false
  try {
    await writeDraft(draft, writeBundle(tabled.diagnosis, factsOf(decided.opened.manifest)))
    const files = await readDiagnosisFolder(draft.partial)
    if (!files.ok) return fail(refusedByCheck(files.problem))
    files.value.delete(ownerFile)
    const checked = checkBundle(files.value, edx, { allowSeeded: true })
    if (!checked.ok) return fail(refusedByCheck(checked.problem))
    await writeDraft(draft, await localFilesOf(tabled, decided, io))
    await finishDraft(draft)
    isFinished = true
    return ok(tabled)
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  } finally {
    if (!isFinished) await dropDraft(draft)
  }
}

function withheldAnew({ opened, tables, decisions }: Decided): TabledDiagnosis {
  const { diagnosis, manifest } = opened
  const choices = {
    ...everything,
    profile: diagnosis.withheld?.profile ?? 'full',
    excludedEvents: decisions.events,
    excludedFields: decisions.fields,
  }
  const { samplesPerShape } = manifest.settings
  return withhold({ diagnosis, tables }, choices, { platform: edx, samplesPerShape })
}

/** The report and what a review needs are made anew, the figures go on without what is no longer shown. */
async function localFilesOf(tabled: TabledDiagnosis, { opened, decisions }: Decided, io: Io) {
  const { folder, diagnosis, manifest } = opened
  const figures = await readLocalFigures(folder, diagnosis)
  const report = reportOf(tabled.diagnosis, {
    made: { toolVersion: manifest.tool.version, seeded: manifest.anonymisation.seeded, ...manifest.settings },
    figures: figures === undefined ? undefined : withoutDropped(figures, tabled),
    snapshot: currentSnapshot(io),
    platform: edx,
  })
  const names = await readFile(path.join(folder, namesFile)).catch(() => undefined) // an older folder has none
  const files = new Map([
    ...localFiles(report),
    tablesFileOf(tabled),
    [reviewFile, new TextEncoder().encode(decisionsText(decisions))] as const,
  ])
  return names === undefined ? files : files.set(namesFile, new Uint8Array(names))
}

function withoutDropped(figures: LocalFigures, { diagnosis }: TabledDiagnosis): LocalFigures {
  const shown = new Set<string>(diagnosis.categories.map(({ id }) => id))
  const categories = figures.categories.map((own) => ({ ...own, isShown: own.isShown && shown.has(own.id) }))
  return { ...figures, categories }
}

export function reviewHtmlPlace(folder: string): string {
  return path.join(folder, localFolder, 'review.html')
}
