import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.paused',
  eventSource: 'browser',
  meaning: 'Newer name of pause_video: a learner pauses a video. Browsers may write it, too.',
  reference: `${studentEvents}pause-video-edx-video-paused`,
  toRows: (event) => observedVideo(event),
}
