/**
 * The builders of the rules' tests, but what is handed to a rule is noted.
 *
 * @module
 */
import { ruleKey, type EdxRule } from '@mooc-panorama/shared/platforms/edx/translation/edx-rule.ts'
import type { Meant } from '@mooc-panorama/shared/translate/act.ts'
import type { TrackingEvent } from '../events.ts'
import { meantBy as meantByRule } from '../translation.ts'

export * from '../translation.ts'

/** The first event of each rule, by source and type. */
export const notedExamples = new Map<string, TrackingEvent>()

/** Takes the place of the one that is exported above. */
export function meantBy(rule: EdxRule, event: TrackingEvent): Meant {
  const key = ruleKey(rule.eventType, rule.eventSource)
  if (!notedExamples.has(key)) notedExamples.set(key, event)
  return meantByRule(rule, event)
}
