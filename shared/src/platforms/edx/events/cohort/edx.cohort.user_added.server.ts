import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.user_added',
  eventSource: 'server',
  meaning: 'A learner becomes a member of a cohort, placed there by the course team or automatically by the platform.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['cohort_id', 'cohort_name'], person: event.fields.user_id }),
}
