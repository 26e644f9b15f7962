import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'pause_video',
  eventSource: 'browser',
  meaning: 'A learner pauses a video. In browsers it also comes with stop_video when the video ends.',
  reference: `${studentEvents}pause-video-edx-video-paused`,
  toRows: (event) => observedVideo(event),
}
