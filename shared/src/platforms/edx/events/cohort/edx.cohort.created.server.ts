import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.created',
  eventSource: 'server',
  meaning: 'A cohort comes into being, made by the course team or by the platform itself.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['cohort_id', 'cohort_name'] }),
}
