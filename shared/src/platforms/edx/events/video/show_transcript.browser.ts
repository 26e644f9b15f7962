import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'show_transcript',
  eventSource: 'browser',
  meaning: 'A learner displays the transcript of a video.',
  reference: `${studentEvents}show-transcript-edx-video-transcript-shown`,
  toRows: (event) => observedVideo(event),
}
