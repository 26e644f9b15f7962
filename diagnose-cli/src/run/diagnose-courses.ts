/**
 * From logs to a diagnosis for each course, in one pass. All of them stand in one folder, which appears whole or not at
 * all: `<name>.courses/<institution>-<course>-<offering>.diagnosis/`.
 *
 * @module
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { CourseSplit } from '@mooc-panorama/shared/diagnosis/course-split.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisTotals } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import {
  dropDraft,
  finishDraft,
  startDraft,
  writeDraft,
  type DiagnosisDraft,
  type FolderKind,
} from '../write/diagnosis-folder.ts'
import { courseSettings, keysText, namedParts, through } from './course-parts.ts'
import { fillDraft, type Gathered } from './fill-draft.ts'
import { scanLogs, type ScanOptions } from './scan-logs.ts'
import { scanSettings } from './partial-making.ts'
import { diskRefusal, failed, interruption, noEvents } from './run-refusals.ts'
import type { RunSeed } from './run-seed.ts'
import { isComplete, isInterrupted, type DiagnosisPlan } from './write-diagnosis.ts'

export interface CourseRun extends ScanOptions, DiagnosisPlan {
  seed: RunSeed
  maxCourses: number
}

export interface DiagnosedCourses {
  folder: string
  /** Rising by name. */
  diagnoses: DiagnosedCourse[]
  isComplete: boolean
}

export interface DiagnosedCourse {
  name: string
  totals: DiagnosisTotals
}

/** Which key each folder stands for. It is in no bundle: keys are text of the log. */
const keysFile = 'local/courses.json'
const coursesFolder: FolderKind = { suffix: '.courses', marker: keysFile }

export async function diagnoseCourses(run: CourseRun, io: Io): Promise<Result<DiagnosedCourses, Refusal>> {
  const name = diagnosisNameText(run.name)
  let draft: DiagnosisDraft | undefined
  try {
    const started = await startDraft(run.out, name, coursesFolder)
    if (started === 'running')
      return failed(`Another run is writing ${name}.courses here. Wait for it, or give another --out.`)
    if (started === 'not-a-diagnosis')
      return failed(`${name}.courses is here and holds no diagnoses of courses. It stays as it is: give another --out.`)
    draft = started
    const diagnosed = await writeCourses(started, run, io)
    if (diagnosed.ok) draft = undefined
    return diagnosed
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  } finally {
    if (draft !== undefined) await dropDraft(draft)
  }
}

async function writeCourses(draft: DiagnosisDraft, run: CourseRun, io: Io): Promise<Result<DiagnosedCourses, Refusal>> {
  const settings = courseSettings(scanSettings(run.seed, run), run.maxCourses)
  const split = new CourseSplit({ platform: edx, settings, maxCourses: run.maxCourses })
  const scanned = await scanLogs({ ...run, makeScanner: through(split) }, { seed: run.seed, checkpoint: undefined }, io)
  if (io.interrupted.aborted) return fail(interruption)
  if (!scanned.ok) return scanned
  const whole = { ...scanned.value, settings }
  if (whole.partial.events === 0) return fail(noEvents(whole))

  const parts = namedParts(split.parts(), run.name, settings)
  const diagnoses: DiagnosedCourse[] = []
  for (const { name, partial } of parts) {
    if (await isInterrupted(io)) return fail(interruption)
    const own = diagnosisNameText(name)
    const place = path.join(draft.partial, `${own}.diagnosis`)
    await mkdir(place, { mode: 0o700 })
    const gathered: Gathered = { ...whole, partial }
    const report = await fillDraft({ partial: place }, { ...run, name }, gathered, io)
    if (!report.ok) return report
    diagnoses.push({ name: own, totals: report.value.diagnosis.totals })
  }
  await writeDraft(draft, new Map([[keysFile, keysText(parts)]]))
  if (await isInterrupted(io)) return fail(interruption)
  await finishDraft(draft)
  diagnoses.sort((a, b) => (a.name < b.name ? -1 : 1))
  return ok({ folder: draft.folder, diagnoses, isComplete: isComplete(whole) })
}
