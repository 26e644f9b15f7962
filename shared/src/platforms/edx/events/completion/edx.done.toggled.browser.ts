import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.done.toggled',
  eventSource: 'browser',
  meaning:
    'A learner marks a part of the course as done, or as not done, with the Done button. ' +
    'Logged by browser and server.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['done'] }),
}
