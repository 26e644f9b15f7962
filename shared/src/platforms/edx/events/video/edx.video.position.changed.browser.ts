import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.video.position.changed',
  eventSource: 'browser',
  meaning: 'Newer name of seek_video: a learner moves to another point of a video. Browsers may write it, too.',
  reference: `${studentEvents}seek-video-edx-video-position-changed`,
  toRows: (event) => observedVideo(event, ['old_time', 'new_time', 'type', 'requested_skip_interval']),
}
