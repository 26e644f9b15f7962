import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.badge.assertion.evidence_visited',
  eventSource: 'server',
  meaning: 'A visitor follows the evidence link of a shared badge, which usually leads to the certificate.',
  reference: sourceCode('openedx/edx-platform/tree/open-release/cypress.master/lms/djangoapps'),
  toRows: (event) => observed(event, { keep: ['enrollment_mode'], person: event.fields.user_id }),
}
