/**
 * A diagnosis in which nothing of a sampled line stands, and what the check says of it: the last look before anything is
 * written.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { BundleFiles } from '@mooc-panorama/shared/verify/bundle-place.ts'
import { categoryPlaces, type CategoryAt } from '@mooc-panorama/shared/verify/category-places.ts'
import { checkedIndex, type CheckedIndex } from '@mooc-panorama/shared/verify/checked-index.ts'
import { LineSearch, sampledLines, type RawFinding } from '@mooc-panorama/shared/verify/sampled-lines.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Refusal } from '../refusal.ts'
import { counted, printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'

/**
 * So often everything is drawn again where surrogates meet the log by chance. They keep clear of the lines that are shown
 * and of the short tokens of all lines, and of each long one that they have met.
 */
const mostDraws = 4

/**
 * @param make makes the bundle, with no surrogate that equals one of these tokens
 * @returns what it made and what the check of it said, or why it must not be written
 */
export function clearOfLog<T extends { files: BundleFiles }>(
  partial: Pick<PartialDiagnosis, 'categories'>,
  make: (avoid: ReadonlySet<string>) => T,
  show: boolean,
): Result<T & Pick<CheckedIndex, 'checked'>, Refusal> {
  const search = new LineSearch(sampledLines(partial))
  const avoid = new Set(search.shortTokens)
  for (let draws = 1; ; draws++) {
    const made = make(avoid)
    const { checked, index } = checkedIndex(made.files, edx, {
      allowSeeded: true,
      mayStand: (word) => search.mayHave(word),
    })
    const findings = search.findings(index)
    if (findings.length === 0) return ok({ ...made, checked })
    const isChance = findings.every(({ rule }) => rule !== undefined)
    if (!isChance || draws === mostDraws) return fail(refusedByLog(findings, made.files, show))
    for (const { value } of findings) avoid.add(value)
  }
}

/** The values stand in no message unless the user asks: a terminal is copied into a question to others. */
function refusedByLog(findings: readonly RawFinding[], files: BundleFiles, show: boolean): Refusal {
  const categoryAt = categoryPlaces(files, edx)
  const problems = findings.slice(0, mostTold).map((finding) => problemOf(finding, categoryAt))
  const lines = problems.map((problem, i) => problemLine(problem) + (show ? shownValue(findings[i]) : ''))
  return {
    exitCode: exitCodes.private,
    problems,
    message: [
      ...lines,
      `The check of the sampled lines has ${counted(findings.length, 'finding')}. Nothing was written. This is an error in diagnose: please report these lines${show ? ' without the values' : '. --show adds the values, for your eyes'}.`,
    ],
  }
}

const mostTold = 20

function problemOf({ file, line, pointer, rule, how }: RawFinding, categoryAt: CategoryAt): Problem {
  const category = categoryAt(file, pointer)
  const what = `Rule V2a, ${how}, ${rule === undefined ? 'which nothing explains' : `taken for ${rule}`}`
  return {
    code: 'leak.raw-value',
    file,
    ...(line === undefined ? {} : { line }),
    ...(pointer === undefined ? {} : { pointer }),
    hint: category === undefined ? `${what}.` : `${what}, in ${category}.`,
  }
}

function shownValue(finding: Pick<RawFinding, 'value'> | undefined): string {
  return finding === undefined ? '' : ` The value: ${printable(finding.value.slice(0, 200))}`
}
