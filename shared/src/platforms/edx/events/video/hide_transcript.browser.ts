import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'hide_transcript',
  eventSource: 'browser',
  meaning: 'A learner hides the transcript of a video.',
  reference: `${studentEvents}hide-transcript-edx-video-transcript-hidden`,
  toRows: (event) => observedVideo(event),
}
