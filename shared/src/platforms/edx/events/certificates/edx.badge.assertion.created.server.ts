import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.badge.assertion.created',
  eventSource: 'server',
  meaning: 'The platform awards a badge to a learner, usually together with a certificate.',
  reference: sourceCode('openedx/edx-platform/blob/open-release/sumac.master/lms/djangoapps/badges/backends/badgr.py'),
  toRows: (event) =>
    observed(event, {
      keep: ['badge_name', 'badge_slug', 'issuing_component', 'enrollment_mode'],
      person: event.fields.user_id,
    }),
}
