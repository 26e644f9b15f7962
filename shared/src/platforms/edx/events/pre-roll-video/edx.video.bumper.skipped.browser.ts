import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.skipped',
  eventSource: 'browser',
  meaning: 'A learner skips a pre-roll video and goes on to the video proper.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
