import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.shared',
  eventSource: 'server',
  meaning: 'A learner shares the address of an own certificate on a social network.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['enrollment_mode', 'social_network'], person: event.fields.user_id }),
}
