import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.created',
  eventSource: 'server',
  meaning:
    'The platform issues a certificate to a learner. It is logged again when a revoked certificate is issued anew.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['enrollment_mode', 'generation_mode'], person: event.fields.user_id }),
}
