/**
 * A problem as one line of a terminal.
 *
 * @module
 */
import { problemText, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import { printable } from './plain-text.ts'

/** A file name may hold anything; what cannot be printed is not. */
export function problemLine(problem: Problem): string {
  return problemText(problem.file === undefined ? problem : { ...problem, file: printable(problem.file) })
}
