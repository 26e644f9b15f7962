import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.dismissed',
  eventSource: 'browser',
  meaning: 'A learner opts out of pre-roll videos by choosing not to be shown them again.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
