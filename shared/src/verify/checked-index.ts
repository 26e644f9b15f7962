/**
 * A bundle that is checked and indexed in one pass: the check tells its tokens to the index.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import { checkBundle, type CheckedBundle, type CheckOptions } from '../bundle/check-bundle.ts'
import type { Platform } from '../platforms/platform.ts'
import { BundleIndex, indexOf, type BundleFiles } from './bundle-index.ts'

export interface CheckedIndex {
  checked: Result<CheckedBundle, Problem[]>
  index: BundleIndex
}

export function checkedIndex(
  files: BundleFiles,
  platform: Platform,
  options: Pick<CheckOptions, 'allowSeeded'>,
): CheckedIndex {
  const index = new BundleIndex(platform)
  const checked = checkBundle(files, platform, { ...options, onToken: (token) => index.take(token) })
  // A check that has a finding may leave off before it has told everything.
  if (!checked.ok) return { checked, index: indexOf(files, platform) }
  index.takeOthers(files, { isUnread: false, isChecked: true })
  return { checked, index }
}
