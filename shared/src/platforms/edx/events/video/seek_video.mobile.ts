import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedVideo } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seek_video',
  eventSource: 'mobile',
  meaning:
    'A learner moves to another point of a video in the mobile app, by the slider or the button that skips back.',
  reference: `${studentEvents}seek-video-edx-video-position-changed`,
  toRows: (event) => observedVideo(event, ['old_time', 'new_time', 'type', 'requested_skip_interval']),
}
