import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.badge.assertion.shared',
  eventSource: 'server',
  meaning: 'A learner downloads an earned badge to show it on a social network.',
  reference: sourceCode('openedx/edx-platform/tree/open-release/cypress.master/lms/djangoapps'),
  toRows: (event) => observed(event, { keep: ['enrollment_mode', 'social_network'], person: event.fields.user_id }),
}
