import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.transcript.hidden',
  eventSource: 'browser',
  meaning: 'Newer name of hide_transcript: a learner hides the transcript. Browsers may write it, too.',
  reference: `${studentEvents}hide-transcript-edx-video-transcript-hidden`,
  toRows: (event) => observedVideo(event),
}
