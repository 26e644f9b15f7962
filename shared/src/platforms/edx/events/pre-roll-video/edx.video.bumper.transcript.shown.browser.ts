import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.transcript.shown',
  eventSource: 'browser',
  meaning: 'A learner displays the transcript of a pre-roll video.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
