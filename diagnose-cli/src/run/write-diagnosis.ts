/**
 * From what was read to a diagnosis folder: take the name, gather, fill, rename. A run and a merge of partial states end alike.
 *
 * @module
 */
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import type { Report } from '../report/report.ts'
import { dropDraft, finishDraft, startDraft, type DiagnosisDraft } from '../write/diagnosis-folder.ts'
import { fillDraft, type Gathered, type KeptPlan } from './fill-draft.ts'
import { diskRefusal, failed, interruption, noEvents } from './run-refusals.ts'

export interface DiagnosisPlan extends KeptPlan {
  /** Folder in which the diagnosis folder is made. */
  out: string
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
