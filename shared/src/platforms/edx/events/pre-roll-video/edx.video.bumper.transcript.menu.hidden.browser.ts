import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.transcript.menu.hidden',
  eventSource: 'browser',
  meaning: 'A learner picks a transcript language for a pre-roll video, and the language menu closes.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
