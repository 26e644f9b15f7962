import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'pause_video',
  eventSource: 'mobile',
  meaning: 'A learner pauses a video in the mobile app.',
  reference: `${studentEvents}pause-video-edx-video-paused`,
  toRows: (event) => observedVideo(event),
}
