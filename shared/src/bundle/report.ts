/**
 * The problems that a check has found, as many as a person will read.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'

const maxProblems = 50

export interface Report {
  readonly problems: readonly Problem[]
  /** What comes after the 50th is dropped. */
  add(problem: Problem): void
  /** Nothing more will be kept, so nothing more need be looked for. */
  isFull(): boolean
}

export function emptyReport(): Report {
  const problems: Problem[] = []
  return {
    problems,
    add: (problem) => {
      if (problems.length < maxProblems) problems.push(problem)
    },
    isFull: () => problems.length >= maxProblems,
  }
}
