import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedPreRoll } from '../../translation/pre-roll.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.bumper.transcript.menu.shown',
  eventSource: 'browser',
  meaning: 'The language menu of a pre-roll video opens, in addition to edx.video.bumper.transcript.shown.',
  reference: studentEvents,
  toRows: observedPreRoll,
}
