import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.loaded',
  eventSource: 'browser',
  meaning: 'A pre-roll video is ready to play.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
