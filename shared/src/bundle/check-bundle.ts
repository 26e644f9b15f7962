/**
 * Checks a bundle without the log: the command before it writes one, the shelf when one arrives.
 *
 * Nothing is taken on trust. What follows from something else is computed again and compared: digests, ids, schemas,
 * field tables, shapes of samples, sums. What a rule must allow is asked of the platform's rules. The rest is looked
 * through for what looks private.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Platform } from '../platforms/platform.ts'
import type { TellToken } from './bundle-token.ts'
import type { BundleCheck } from './checks/bundle-check.ts'
import { checkNames, checkRows } from './checks/categories.ts'
import { checkCells } from './checks/cells.ts'
import { checkFields } from './checks/fields.ts'
import { checkFiles, checkSizes } from './checks/files.ts'
import { checkKeptValues, checkRedactions } from './checks/kept-values.ts'
import { checkManifest } from './checks/manifest.ts'
import { checkReadme } from './checks/readme.ts'
import { checkSamples } from './checks/samples.ts'
import { checkShapes } from './checks/shapes.ts'
import { checkTotals } from './checks/totals.ts'
import { checkApprovals, checkProfile, checkWithheld } from './checks/withheld.ts'
import { diagnosisOf } from './diagnosis-of.ts'
import { tellContent } from './explain-bundle.ts'
import { bundleFiles } from './layout.ts'
import type { Manifest } from './manifest.ts'
import { readContent, readManifest, type BundleBytes } from './read-bundle.ts'
import { emptyReport } from './report.ts'

/** A further check is a file and a line here. */
const checks: readonly BundleCheck[] = [
  checkManifest,
  checkTotals,
  checkWithheld,
  checkApprovals,
  checkRows,
  checkNames,
  checkShapes,
  checkFields,
  checkKeptValues,
  checkRedactions,
  checkReadme,
  checkCells,
]

export interface CheckOptions {
  /** Whether surrogates that can be made again are put up with. For a folder on the owner's machine; never for a shelf. */
  allowSeeded?: boolean
  /** Random text of this report alone: with it, a finding has the shape and a salted digest of its value. */
  salt?: string
  /**
   * Is told what `explainBundle` tells, but of the samples only what no keep rule lets stay; of a bundle that is refused,
   * perhaps not all.
   */
  onToken?: TellToken
}

export interface CheckedBundle {
  manifest: Manifest
  diagnosis: Diagnosis
}

/**
 * Linear in the size of the bundle.
 *
 * @param files content by name, as in the zip; without `local/`
 * @returns what the bundle holds, or at most 50 problems. A problem never holds anything that was read.
 */
export function checkBundle(
  files: BundleBytes,
  platform: Platform,
  { allowSeeded = false, salt, onToken }: CheckOptions = {},
): Result<CheckedBundle, Problem[]> {
  const report = emptyReport()
  const refused = () => fail([...report.problems])
  const isClean = () => report.problems.length === 0

  checkSizes(files, report)
  if (!isClean()) return refused()
  const manifest = readManifest(files, report)
  if (manifest === undefined) return refused()
  if (manifest.anonymisation.seeded && !allowSeeded) {
    report.add({ code: 'bundle.seeded', file: bundleFiles.manifest, pointer: '/anonymisation/seeded' })
  }
  checkFiles(files, manifest, report)
  if (!isClean()) return refused()
  const bundle = readContent(files, manifest, report)
  if (bundle === undefined) return refused()
  for (const check of checks) check(bundle, platform, report)
  if (onToken !== undefined) tellContent(files, bundle, platform, onToken)
  const samples = checkSamples(files, bundle, platform, report, { salt, onToken })
  if (isClean()) checkProfile(bundle, samples, platform, report)
  return isClean() ? ok({ manifest, diagnosis: diagnosisOf(bundle, samples) }) : refused()
}
