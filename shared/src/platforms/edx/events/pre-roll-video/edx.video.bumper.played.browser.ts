import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.played',
  eventSource: 'browser',
  meaning: 'A learner starts a pre-roll video. Videos proper log play_video instead.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
