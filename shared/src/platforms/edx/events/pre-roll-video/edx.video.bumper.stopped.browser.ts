import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.stopped',
  eventSource: 'browser',
  meaning: 'A pre-roll video stops at its end or is paused; there is no separate event for a pause.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
