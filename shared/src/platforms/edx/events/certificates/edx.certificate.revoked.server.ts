import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.revoked',
  eventSource: 'server',
  meaning:
    'The platform takes a certificate back, e.g. because the grade fell or the team invalidated it. Known since 2021.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['enrollment_mode', 'source'], person: event.fields.user_id }),
}
