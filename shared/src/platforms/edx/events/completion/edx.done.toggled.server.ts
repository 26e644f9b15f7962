import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.done.toggled',
  eventSource: 'server',
  meaning: 'The server stores that a learner marked a part of the course as done, or as not done.',
  reference: `${studentEvents}edx-done-toggled`,
  toRows: (event) => observed(event, { keep: ['done'] }),
}
