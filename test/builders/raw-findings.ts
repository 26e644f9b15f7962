/**
 * What of the lines of a log stands in a bundle that nobody has checked.
 *
 * @module
 */
import type { SampleLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { indexOf } from '@mooc-panorama/shared/verify/bundle-index.ts'
import type { BundleFiles } from '@mooc-panorama/shared/verify/bundle-place.ts'
import { LineSearch, type RawFinding } from '@mooc-panorama/shared/verify/sampled-lines.ts'

export function rawFindings(files: BundleFiles, lines: Iterable<SampleLine>): RawFinding[] {
  return new LineSearch(lines).findings(indexOf(files, edx))
}
