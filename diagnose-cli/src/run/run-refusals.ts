/**
 * Why a run ends without a diagnosis. In none of these cases is anything written.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Refusal } from '../refusal.ts'
import { counted, grouped } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import { writeRefusal } from '../write/write-refusal.ts'

export function failed(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.failed, message: [message] })
}

export const interruption: Refusal = { exitCode: exitCodes.interrupted, message: ['Interrupted. Nothing was written.'] }

export function inputRefusal(problem: Problem): Refusal {
  return { exitCode: exitCodes.failed, message: [problemLine(problem), 'Nothing was written.'], problems: [problem] }
}

export function noEvents({ partial }: { partial: Pick<PartialDiagnosis, 'malformed' | 'lines' | 'blank'> }): Refusal {
  const causes = [...partial.malformed].map(([cause, count]) => `${grouped(count)} ${cause}`).join(', ')
  const lines = `${counted(partial.lines, 'line')}: ${counted(partial.blank, 'blank line')}${causes === '' ? '' : `, ${causes}`}.`
  const refusal = inputRefusal({ code: 'input.no-events', hint: lines })
  const isOtherJson = (['not-json', 'not-object'] as const).some((cause) => partial.malformed.has(cause))
  return isOtherJson ? { ...refusal, message: [...refusal.message, oneEachLine] } : refusal
}

/** A list of events, or one over many lines, is what other tools call a log. */
const oneEachLine = "A log has one event on each line. Of other JSON, jq -c '.[]' or jq -c . makes such lines."

/** @param near keys of courses that enough people have events of */
export function noSuchCourse(near: readonly string[]): Refusal {
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  return {
    exitCode: exitCodes.failed,
    code: 'import.course',
    message: [
      `No event is of the course that --course names.${meant}`,
      'Keys are as in the log: course-v1:Org+Course+Run or Org/Course/Run. Nothing was written.',
    ],
  }
}

/** All of it was kept back. */
export const nothingLeft: Refusal = {
  exitCode: exitCodes.failed,
  message: ['Every event type would be left out, so there is nothing to write. Nothing was written.'],
}

/**
 * A disk that is full or may not be written is no bug.
 *
 * @param what could not be written
 * @returns `undefined` for everything else
 */
export function diskRefusal(error: unknown, what = 'The diagnosis'): Refusal | undefined {
  const reason = writeRefusal(error)
  if (reason === undefined) return undefined
  return { exitCode: exitCodes.failed, message: [`${what} cannot be written: ${reason}. Nothing was written.`] }
}
