import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.evidence_visited',
  eventSource: 'server',
  meaning: 'The server sees a visitor come to a certificate by the link its owner shared on a social network.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['enrollment_mode', 'social_network'],
      data: { source_url: linkTarget(event.fields.source_url) },
      person: event.fields.user_id,
    }),
}
