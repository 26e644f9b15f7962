/**
 * The naming rules at the end of a scan: only now is it known how many users have a candidate's name.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { Accumulator } from './merge-bounds.ts'
import { categoryKey, unlisted } from './category.ts'
import { emptyPartial } from './merge.ts'
import type { PartialCategory, PartialDiagnosis, ScanSettings } from './partial.ts'

/** A partial state in which every name may be shown; the others have joined their source's `{unlisted}`. Copies. */
export function nameCandidates(
  partial: PartialDiagnosis,
  platform: Platform,
  settings: ScanSettings,
): PartialDiagnosis {
  const named = emptyPartial(settings)
  const accumulator = new Accumulator(named, settings)
  accumulator.merge({ ...partial, categories: new Map() })
  for (const category of partial.categories.values()) {
    const renamed = mayBeShown(category, platform, settings) ? category : asUnlisted(category)
    accumulator.merge({ ...emptyPartial(settings), categories: new Map([[categoryKey(renamed), renamed]]) })
  }
  return named
}

function mayBeShown(category: PartialCategory, platform: Platform, { minUsers }: ScanSettings): boolean {
  if (category.naming !== 'candidate') return true
  return platform.isShowable(category, {
    users: category.users.ranks.length,
    networks: category.networks.ranks.length,
    minUsers,
  })
}

function asUnlisted(category: PartialCategory): PartialCategory {
  return { ...category, eventType: unlisted, naming: 'unlisted' }
}
