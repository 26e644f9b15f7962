/**
 * The rule by which a category's name may be shown: the platform's, or the approval of the log's owner (privacy rule K3).
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { unlisted } from './category.ts'
import { isChosen, type EventName } from './withheld.ts'

export const approvedRule = 'K3.approved'

export function nameRuleOf(
  name: EventName,
  seenBy: { fewUsers: boolean; fewNetworks: boolean },
  { platform, approvals = [] }: { platform: Platform; approvals?: readonly EventName[] | undefined },
): string | undefined {
  const rule = platform.nameRule(name, seenBy)
  if (rule !== undefined || approvals.length === 0) return rule
  return isApprovable(name, platform) && isChosen(approvals, name) ? approvedRule : undefined
}

/** No approval makes a name of a source that is none, or one that a pattern, a path or a formula could use. */
export function isApprovable({ eventType, eventSource }: EventName, platform: Platform): boolean {
  if (eventType.length > 100 || !safeSpelling.test(eventType) || /[0-9]{4}/.test(eventType)) return false
  const source = { eventType: unlisted, eventSource }
  return platform.nameRule(source, { fewUsers: true, fewNetworks: true }) !== undefined
}

const safeSpelling = /^[A-Za-z]+(?:[._-][A-Za-z0-9]+)*$/
