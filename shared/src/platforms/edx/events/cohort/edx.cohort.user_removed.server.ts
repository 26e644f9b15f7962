import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.user_removed',
  eventSource: 'server',
  meaning: 'A learner leaves a cohort because a team member changed the assignment on the instructor dashboard.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['cohort_id', 'cohort_name'], person: event.fields.user_id }),
}
