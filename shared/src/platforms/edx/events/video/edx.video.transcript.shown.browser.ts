import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.transcript.shown',
  eventSource: 'browser',
  meaning: 'Newer name of show_transcript: a learner displays the transcript. Browsers may write it, too.',
  reference: `${studentEvents}show-transcript-edx-video-transcript-shown`,
  toRows: (event) => observedVideo(event),
}
