import { studentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.done.toggled',
  eventSource: 'server',
  meaning: 'The server stores that a learner marked a part of the course as done, or as not done.',
  reference: studentEvents,
  toRows: (event) => observedBlock(event, 'done', { keep: ['done'] }),
}
