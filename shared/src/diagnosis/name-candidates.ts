/**
 * The naming rules at the end of a scan: only now is it known how many users have a candidate's name.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { categoryKey, unlisted } from './category.ts'
import type { DiagnosisLimits } from './limits.ts'
import { emptyPartial } from './merge.ts'
import { Accumulator } from './merge-bounds.ts'
import { byFrequency } from './order.ts'
import type { PartialCategory, PartialDiagnosis, ScanSettings } from './partial.ts'
import { isApprovable } from './name-rule.ts'
import { bytesOfCategory } from './shape-bytes.ts'
import { isChosen, type EventName } from './withheld.ts'

/** A partial state in which every name may be shown; the others have joined their source's `{unlisted}`. Copies. */
export function nameCandidates(
  partial: PartialDiagnosis,
  platform: Platform,
  settings: ScanSettings,
  limits: DiagnosisLimits,
  approvals: readonly EventName[] = [],
): PartialDiagnosis {
  const shown = shownNames(partial, (category) => mayBeShown(category, platform, settings, approvals), limits)
  const named = emptyPartial(settings)
  const accumulator = new Accumulator(named, settings)
  accumulator.merge({ ...partial, categories: new Map() })
  for (const category of partial.categories.values()) {
    const renamed = shown.has(category) ? category : asUnlisted(category)
    accumulator.merge({ ...emptyPartial(settings), categories: new Map([[categoryKey(renamed), renamed]]) })
  }
  accumulator.settle()
  return named
}

/** The most frequent candidates, as long as they fit, and every category that is none. */
function shownNames(
  { categories }: PartialDiagnosis,
  isShowable: (category: PartialCategory) => boolean,
  limits: DiagnosisLimits,
): ReadonlySet<PartialCategory> {
  let bytes = 0
  const showable = [...categories.values()].filter(isShowable)
  const fitting = showable.sort(byFrequency).filter((category) => {
    if (category.naming !== 'candidate') return true
    bytes += bytesOfCategory(category, limits)
    return bytes <= limits.nameBytes
  })
  return new Set(fitting)
}

function mayBeShown(
  category: PartialCategory,
  platform: Platform,
  { minUsers }: ScanSettings,
  approvals: readonly EventName[],
): boolean {
  if (category.naming !== 'candidate') return true
  if (isChosen(approvals, category) && isApprovable(category, platform)) return true
  return platform.isShowable(category, {
    users: category.users.ranks.length,
    networks: category.networks.ranks.length,
    minUsers,
  })
}

function asUnlisted(category: PartialCategory): PartialCategory {
  return { ...category, eventType: unlisted, naming: 'unlisted' }
}

/** Candidates that many users have sent and that no rule shows: what an owner may want to approve. Raw names. */
export function approvableNames(
  { categories }: PartialDiagnosis,
  platform: Platform,
  settings: ScanSettings,
): PartialCategory[] {
  return [...categories.values()]
    .filter(({ naming, users }) => naming === 'candidate' && users.ranks.length >= settings.minUsers)
    .filter((category) => !mayBeShown(category, platform, settings, []) && isApprovable(category, platform))
    .sort(byFrequency)
}
