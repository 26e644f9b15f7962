import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'show_transcript',
  eventSource: 'mobile',
  meaning: 'A learner displays the transcript of a video in the mobile app.',
  reference: `${studentEvents}show-transcript-edx-video-transcript-shown`,
  toRows: (event) => observedVideo(event),
}
