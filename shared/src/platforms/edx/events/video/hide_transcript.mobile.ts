import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'hide_transcript',
  eventSource: 'mobile',
  meaning: 'A learner hides the transcript of a video in the mobile app.',
  reference: `${studentEvents}hide-transcript-edx-video-transcript-hidden`,
  toRows: (event) => observedVideo(event),
}
