/**
 * A bundle that is checked and indexed in one pass: the check tells its tokens to the index.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import type { TellToken } from '../bundle/bundle-token.ts'
import { checkBundle, type CheckedBundle, type CheckOptions } from '../bundle/check-bundle.ts'
import type { Platform } from '../platforms/platform.ts'
import { BundleIndex, indexOf, type MayStand } from './bundle-index.ts'
import type { BundleFiles } from './bundle-place.ts'

export interface CheckedIndex {
  checked: Result<CheckedBundle, Problem[]>
  index: BundleIndex
}

/** @param mayStand of the lines that the index is for, where they are known already */
export function checkedIndex(
  files: BundleFiles,
  platform: Platform,
  { allowSeeded, mayStand }: Pick<CheckOptions, 'allowSeeded'> & { mayStand?: MayStand },
): CheckedIndex {
  const index = new BundleIndex(platform, mayStand)
  const onToken: TellToken = (token) => index.take(token)
  const checked = checkBundle(files, platform, { ...(allowSeeded !== undefined && { allowSeeded }), onToken })
  if (checked.ok) index.takeOthers(files, { isUnread: false, isChecked: true })
  // A check that has a finding may leave off before it has told everything, and not every search asks `mayStand`.
  return { checked, index: checked.ok && index.isOfSurrogates() ? index : indexOf(files, platform) }
}
