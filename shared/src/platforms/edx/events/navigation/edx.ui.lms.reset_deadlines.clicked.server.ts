import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.reset_deadlines.clicked',
  eventSource: 'server',
  meaning: 'A learner moves the missed due dates of a self-paced course. Logged by the server once it is done.',
  reference: sourceCode('openedx/edx-platform/blob/master/openedx/features/course_experience/utils.py'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.block_id, 'sequential'),
      keep: ['is_masquerading', 'is_staff'],
    }),
}
