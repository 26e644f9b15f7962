/**
 * Why a diagnosis is not written although everything was read: the check of its files found something.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { isLeak } from '../bundle/open-diagnosis.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Refusal } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'

export function refusedByCheck(findings: readonly Problem[]): Refusal {
  const problems = findings.slice(0, 20)
  const message = [
    ...problems.map(problemLine),
    `The check of the finished files has ${counted(findings.length, 'finding')}. Nothing was written. This is an error in diagnose: please report these lines.`,
  ]
  return { exitCode: findings.some(isLeak) ? exitCodes.private : exitCodes.failed, message, problems }
}
