/**
 * The naming rules by which a bundle shows its event types.
 *
 * @module
 */
import { nameRuleOf } from '../diagnosis/name-rule.ts'
import type { ShownNames } from '../explain/kept-rows.ts'
import type { Platform } from '../platforms/platform.ts'
import { approvalsOf } from './approvals.ts'
import type { BundleContent } from './bundle-content.ts'

export function shownNames(
  { shapes, manifest }: Pick<BundleContent, 'shapes' | 'manifest'>,
  platform: Platform,
): ShownNames {
  const names = new Map<string, Set<string>>()
  const approvals = approvalsOf(manifest)
  for (const { event_type: eventType, event_source: eventSource, ...seenBy } of shapes.categories) {
    const flags = { fewUsers: seenBy.few_users, fewNetworks: seenBy.few_networks }
    const rule = nameRuleOf({ eventType, eventSource }, flags, { platform, approvals })
    if (rule !== undefined) names.set(eventType, (names.get(eventType) ?? new Set()).add(rule))
  }
  return names
}
