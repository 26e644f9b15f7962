/**
 * All pages of a review at once, for a pipe or a program.
 *
 * @module
 */
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { nextStep } from '../report/next-step.ts'
import { grouped } from '../report/plain-text.ts'
import { withheldLine } from '../report/withheld-line.ts'
import { reviewPages } from './review-pages.ts'
import type { ReviewSources } from './review-sources.ts'
import { pageText } from './review-text.ts'

interface PrintOptions {
  isJson: boolean
  /** Whether names are listed that no rule shows: text of the log. */
  areNamesShown: boolean
}

export function printReview(
  { folder, diagnosis }: OpenDiagnosis,
  sources: ReviewSources,
  { isJson, areNamesShown }: PrintOptions,
  io: Io,
): ExitCode {
  const pages = reviewPages(diagnosis, sources.tables)
  const names = areNamesShown ? sources.unlisted : undefined
  if (isJson) {
    const { withheld, approvals } = diagnosis
    io.out(JSON.stringify({ format: 1, withheld, approvals, unlisted: sources.unlisted.length, names, pages }, null, 2))
    return exitCodes.done
  }
  for (const [i, page] of pages.entries())
    io.out(`${pageText(page, { number: i + 1, of: pages.length }, io.columns)}\n`)
  const line = withheldLine(diagnosis)
  if (line !== undefined) io.out(line)
  io.out(
    `${grouped(sources.unlisted.length)} names that many users have are shown by no rule${areNamesShown ? ':' : ' (--show lists them)'}`,
  )
  for (const name of names ?? []) io.out(JSON.stringify(name))
  io.err(nextStep('upload', folder, io))
  return exitCodes.done
}
