import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.closed_captions.shown',
  eventSource: 'browser',
  meaning: 'A learner switches on the captions laid over a video. The transcript beside it has show_transcript.',
  reference: studentEvents,
  toRows: (event) => observedVideo(event),
}
