import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'play_video',
  eventSource: 'mobile',
  meaning: 'A learner starts or resumes a video in the mobile app.',
  reference: `${studentEvents}play-video-edx-video-played`,
  toRows: (event) => observedVideo(event),
}
