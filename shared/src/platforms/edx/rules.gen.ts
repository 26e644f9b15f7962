/**
 * All translation rules, by source and event type.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
import { rule as seq_goto$browser } from './events/navigation/seq_goto.browser.ts'
import { rule as problem_check$server } from './events/problem/problem_check.server.ts'
import { rule as play_video$browser } from './events/video/play_video.browser.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

// prettier-ignore
const all: readonly EdxRule[] = [
  seq_goto$browser,
  problem_check$server,
  play_video$browser,
]

export const rules: ReadonlyMap<string, EdxRule> = new Map(
  all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]),
)
