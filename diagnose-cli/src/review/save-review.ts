/**
 * What a review leaves behind: a diagnosis without what was dropped, or its page for a privacy officer.
 *
 * @module
 */
import path from 'node:path'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { statsOf } from '../read/stats-of.ts'
import { tell, type Refusal } from '../refusal.ts'
import { nextStep, programName, shownPath } from '../report/next-step.ts'
import { counted } from '../report/plain-text.ts'
import { withheldLine } from '../report/withheld-line.ts'
import { makeFolder } from '../write/diagnosis-folder.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { applyDecisions, reviewHtmlPlace } from './apply-decisions.ts'
import { reviewPlace, type Decisions } from './review-file.ts'
import { reviewHtml } from './review-html.ts'
import type { ReviewSources } from './review-sources.ts'

export async function saveReview(
  opened: OpenDiagnosis,
  sources: ReviewSources,
  decisions: Decisions,
  io: Io,
): Promise<ExitCode> {
  const { tables } = sources
  if (tables === undefined) return tell(noSources, io)
  const applied = await applyDecisions({ opened, tables, decisions }, io)
  if (!applied.ok) return tell(applied.problem, io)
  const { diagnosis } = applied.value
  io.out(`Written anew: ${counted(diagnosis.categories.length, 'event type')}.`)
  const line = withheldLine(diagnosis)
  if (line !== undefined) io.out(line)
  const { courses, approved } = decisions
  if (courses.length + approved.length > 0) {
    io.err(
      `${counted(courses.length, 'course')} to drop and ${counted(approved.length, 'name')} to show wait for the log:`,
    )
    io.err(
      `  ${programName(io)} run <logs> --review ${shownPath(reviewPlace(opened.folder), io)} --name <the same name>`,
    )
  }
  io.err(nextStep('upload', opened.folder, io))
  return exitCodes.done
}

const noSources: Refusal = {
  exitCode: exitCodes.failed,
  message: [
    'Something can be left out only where the folder has its local/review-samples.json, as a run writes it: a zip has none. Run again with --exclude-event or --exclude-field. Nothing was changed.',
  ],
}

/** In the folder of its owner; beside the zip where there is no more, as a privacy officer may have it. */
export async function writeReviewPage(opened: OpenDiagnosis, io: Io): Promise<ExitCode> {
  const { folder } = opened
  const isFolder = statsOf(folder)?.isDirectory() === true
  const place = isFolder ? reviewHtmlPlace(folder) : `${folder.replace(/\.zip$/i, '')}.review.html`
  try {
    if (isFolder) await makeFolder(path.dirname(place))
    await writePrivateFile(place, [new TextEncoder().encode(reviewHtml(opened))])
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return tell({ exitCode: exitCodes.failed, message: [`The page cannot be written: ${reason}.`] }, io)
  }
  io.out(shownPath(place, io))
  io.err(nextStep('upload', opened.folder, io))
  return exitCodes.done
}
